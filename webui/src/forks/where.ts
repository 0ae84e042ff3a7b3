import type { Run, TurnView } from '../run/run';

/** A turn whose end is an event of the log. */
export type Ended = TurnView & { readonly seq: number };

export const hasEnd = (turn: TurnView): turn is Ended => turn.seq !== undefined;

/** Where a turn is offered as a place to part: it is done, it is the method's, and it came before the answer. */
export function canFork(run: Run, turn: TurnView): boolean {
  return turn.status === 'completed' && hasEnd(turn) && turn.product !== 'verdicts' && turn.product !== 'reward' && !run.submitted?.given;
}
