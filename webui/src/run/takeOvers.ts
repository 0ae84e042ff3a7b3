import type { Event } from '../wire/events';
import type { Run, TakeOver, TurnView } from './run';

type Claimed = Extract<Event, { type: 'Claimed' }>;

/** The run in a node's hands; what the one before left unfinished is to be said anew. */
export function withClaimed(run: Run, { node, epoch }: Claimed, at: string): Run {
  const claimed = { ...run, status: 'running', startedAt: run.startedAt ?? at, node, epoch } as const;
  if (epoch === 1) return claimed;
  const before = run.turns.findIndex(isCut);
  const from = run.node === undefined || run.node === node ? {} : { from: run.node };
  const takeOver = { at, to: node, ...from, cut: before >= 0, before: before < 0 ? run.turns.length : before };
  const turns = run.turns.map((it) => (isCut(it) ? lost(it, run.node) : it));
  return { ...claimed, turns, takeOvers: [...run.takeOvers, takeOver] };
}

/** One that only deltas are known of is the new node's own: a turn is in the log before its first word. */
function isCut(turn: TurnView): boolean {
  return turn.status === 'running';
}

function lost(turn: TurnView, node: string | undefined): TurnView {
  const loss = { attempt: turn.attempt, ...(node === undefined ? {} : { node }) };
  return { ...turn, status: 'waiting', lost: [...(turn.lost ?? []), loss] };
}

/** In a sentence; `name` is how a node is to be called. */
export function takeOverInWords({ from, to, cut }: TakeOver, name: (node: string) => string): string {
  const goesOn = `node ${name(to)} goes on`;
  if (from === undefined) return goesOn;
  return cut ? `node ${name(from)} gone; ${goesOn}` : `${goesOn} where node ${name(from)} left off`;
}

/** All nodes that took part: owners, and those on which agents spoke. */
export function nodesOf(run: Run): string[] {
  const owners = [run.node, ...run.takeOvers.flatMap((it) => [it.from, it.to])];
  const all = [...owners, ...run.turns.map((it) => it.node)];
  return [...new Set(all.flatMap((it) => it ?? []))];
}
