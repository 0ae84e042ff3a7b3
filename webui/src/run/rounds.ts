import { counted } from '../app/format';
import { isJudging, type Run } from './run';

/** Rounds that a method has behind it; `of` is absent where nothing says how many there are to be. */
export interface Rounds {
  readonly done: number;
  readonly of?: number;
}

const PATH = /^round-(\d+)\//;
/** The parameters that say how many rounds there are at most. */
const PARAMETERS = ['rounds', 'iterations', 'passes'];

/** The rounds of a run's method; undefined where it has none. */
export function roundsOf(run: Run): Rounds | undefined {
  const { parameters = {} } = run.submitted?.method ?? {};
  // They come one after the other.
  const newest = run.turns.findLast(({ path }) => PATH.test(path));
  const begun = Number(PATH.exec(newest?.path ?? '')?.[1] ?? 0);
  if (begun === 0 && typeof parameters['rounds'] !== 'number') return undefined;
  const done = isOver(begun, run) ? begun : Math.max(0, begun - 1);
  const of = PARAMETERS.map((it) => parameters[it]).find((it) => typeof it === 'number');
  return of === undefined ? { done } : { done, of };
}

/** Whether a round that has begun is over: its method went on to something else or answered, and no budget broke it off. */
function isOver(round: number, { turns, answer, budgetReached }: Run): boolean {
  const last = turns.findLast((it) => !isJudging(it));
  if (last && !PATH.test(last.path)) return true;
  return answer !== undefined && (budgetReached === undefined || answer.turn.startsWith(`round-${round}/`));
}

/** "1 of 3 rounds"; "2 rounds" where nothing says of how many. */
export function roundsInWords({ done, of }: Rounds): string {
  return of === undefined ? counted(done, 'round') : `${done} of ${counted(of, 'round')}`;
}
