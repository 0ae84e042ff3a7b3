import type { Delta } from '../wire/live';
import { hasEnded, type Run, type TurnView } from './run';
import { newTurn, turnAt, withTurn } from './turns';

/**
 * The run with a piece of text. A higher attempt starts the turn anew, a lower one is stale. What
 * overlaps with text that is there is left out; a piece that begins beyond it shows a gap.
 */
export function withDelta(run: Run, delta: Delta): Run {
  if (hasEnded(run)) return run;
  const known = turnAt(run, delta.turn);
  if (known && !open(known, delta)) return run;
  const turn = known && known.attempt === delta.attempt ? known : anew(known, delta);
  const had = turn[delta.channel];
  if (delta.offset > had.length) return run.gap ? run : { ...run, gap: true };
  const news = delta.text.slice(had.length - delta.offset);
  if (news === '' && turn === known) return run;
  return withTurn({ ...run, gap: run.gap && delta.offset > 0 }, { ...turn, [delta.channel]: had + news });
}

function open(turn: TurnView, delta: Delta): boolean {
  return turn.status !== 'completed' && delta.attempt >= turn.attempt && !failedAt(turn, delta.attempt);
}

function failedAt(turn: TurnView, attempt: number): boolean {
  return turn.failures.some((it) => it.attempt === attempt);
}

/** An attempt of which no event has come yet; who speaks is known from the attempt before, if any. */
function anew(known: TurnView | undefined, delta: Delta): TurnView {
  if (!known) return newTurn(delta.turn, delta.attempt);
  const { queued: _, ...rest } = known;
  return { ...rest, attempt: delta.attempt, status: 'early', text: '', thought: '' };
}
