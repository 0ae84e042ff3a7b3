import type { Run, TurnView } from '../run/run';

/** Where a turn is offered as a place to part: it is done, it is the method's, and it came before the answer. */
export function canFork(run: Run, turn: TurnView): boolean {
  return turn.status === 'completed' && turn.seq !== undefined && turn.product !== 'verdicts' && turn.product !== 'reward' && !run.submitted?.given;
}
