import { isJudging, isOpen, type Rest, type Run, type TurnView } from './run';

const NONE: Rest = { before: 0 };

/** The run after an event at this time: it rests while it is paused and none of its method's turns is under way. */
export function rested(run: Run, at: string): Run {
  const rests = run.paused !== undefined && !run.turns.some(isUnderWay);
  const { before, since } = run.rest ?? NONE;
  if (rests === (since !== undefined)) return run;
  const now = Date.parse(at);
  return { ...run, rest: rests ? { before, since: now } : { before: restUntil(run, now) } };
}

/** All of it, with what goes on at this moment, in milliseconds. */
export function restUntil({ rest }: Run, now: number): number {
  const { before, since } = rest ?? NONE;
  return before + (since === undefined ? 0 : now - since);
}

/** One that went with its node is under way no more. */
function isUnderWay(turn: TurnView): boolean {
  return isOpen(turn) && !isJudging(turn) && turn.lost?.at(-1)?.attempt !== turn.attempt;
}
