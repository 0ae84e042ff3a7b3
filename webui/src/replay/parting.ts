import { canFork } from '../forks/where';
import type { Run, TurnView } from '../run/run';
import type { Player } from './player';

/** Where a fork may part from what is played: a turn of a lane's method, and the lane as it was then. */
export interface Parting {
  readonly run: Run;
  readonly turn: TurnView;
}

/** The last turn that was over by now, in whichever lane that was; undefined while none is. */
export function partingAt({ runs, recordings }: Player): Parting | undefined {
  const all = runs.flatMap(({ value: run }, lane) => {
    const turn = lastIn(run);
    return turn ? [{ run, turn, at: recordings[lane]!.moments[turn.seq! - 1]! }] : [];
  });
  return all.sort((one, other) => other.at - one.at)[0];
}

function lastIn(run: Run): TurnView | undefined {
  return run.turns.filter((it) => canFork(run, it)).sort((one, other) => other.seq! - one.seq!)[0];
}
