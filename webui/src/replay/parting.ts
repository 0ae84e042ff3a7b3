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
    const turn = lastBy(run.turns.filter((it) => canFork(run, it)), (it) => it.seq!);
    return turn ? [{ run, turn, at: recordings[lane]!.moments[turn.seq! - 1]! }] : [];
  });
  return lastBy(all, (it) => it.at);
}

/** That of the largest number, the first of several; asked for at each moment that is played. */
function lastBy<T>(all: readonly T[], number: (it: T) => number): T | undefined {
  return all.reduce<T | undefined>((last, it) => (last === undefined || number(it) > number(last) ? it : last), undefined);
}
