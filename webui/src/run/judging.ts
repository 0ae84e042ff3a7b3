import type { Judged, Verdict } from '../wire/events';
import { isJudging, type Run, type TurnView } from './run';

/** What judges do about one text: their turns, and what came of them. */
export interface Judging {
  /** The path of the turn whose text it is about; undefined for the answer. */
  readonly of?: string;
  readonly turns: readonly TurnView[];
}

const PATH = /^(?:(.+?)\/)??(?:judge-\d+\/)?(?:judge|judge-repair|reward)$/;

/** The turn that a judge's turn is about; undefined for the answer. */
export const judgedTurn = (path: string) => PATH.exec(path)?.[1];

/** The judges' turns of a run by what they are about, in the order in which they began. */
export function judgings(run: Run): Judging[] {
  const by = new Map<string | undefined, TurnView[]>();
  for (const turn of run.turns.filter(isJudging)) {
    const of = judgedTurn(turn.path);
    by.set(of, [...(by.get(of) ?? []), turn]);
  }
  return [...by].map(([of, turns]) => (of === undefined ? { turns } : { of, turns }));
}

/** One verdict a specification: where a program and a model both ruled, the program's, which stands first. */
export function leading({ verdicts }: Judged): Verdict[] {
  const seen = new Set<string>();
  return verdicts.filter(({ specification }) => !seen.has(specification) && seen.add(specification));
}
