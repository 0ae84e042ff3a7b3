import { onlooker } from '../app/onlooker';
import { isJudging, isOpen, type Run, type TurnView } from '../run/run';

/** Whether a person may still ask for a pause: once it runs, until it has answered. */
export function canPause(run: Run): boolean {
  return run.status === 'running' && run.paused === undefined && !run.answer && run.asOf === undefined && !run.submitted?.given;
}

/** Whether the reader acts on the run itself: not on a recording of it, nor from a hall. */
export const isActedOn = (run: Run): boolean => run.asOf === undefined && !onlooker.value;

/** The turns whose end came after the pause was asked for: what they gave waits to be handed on. */
export const heldTurns = (run: Run): readonly TurnView[] => run.turns.filter((it) => isHeld(run, it));

export function isHeld({ paused }: Run, turn: TurnView): boolean {
  return paused !== undefined && turn.status === 'completed' && !isJudging(turn) && (turn.seq ?? 0) > paused;
}

/** Turns that finish before the pause holds everything. */
export function stillAtWork(run: Run): readonly TurnView[] {
  return run.turns.filter((it) => isOpen(it) && !isJudging(it));
}

/** Whether a person may write in its place; a thought is the model's own and is carried on word by word. */
export function canBeWritten(turn: TurnView): boolean {
  return turn.status === 'completed' && !isJudging(turn) && turn.product !== 'thought';
}

/** Whether the method asks reflectors for critiques at all. */
export function hasReflector(run: Run): boolean {
  return CRITICISED.includes(run.submitted?.method.id ?? '') || run.turns.some((it) => it.product === 'critique');
}

const CRITICISED = ['self-refine', 'constitutional', 'align3-agents', 'tpo'];
