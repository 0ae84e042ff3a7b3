import type { Quote } from '../markdown/quotes';
import { judgementOf } from '../run/judgement';
import type { Run } from '../run/run';
import type { Judged } from '../wire/events';

const NONE: readonly Quote[] = [];
const known = new WeakMap<Judged, readonly Quote[]>();

/** The passages of a turn's text that show a violation; the same list as long as the verdicts are. */
export function quotesIn(run: Run, turn: string): readonly Quote[] {
  const judged = judgementOf(run, turn);
  if (!judged) return NONE;
  const quotes = known.get(judged) ?? read(judged);
  known.set(judged, quotes);
  return quotes;
}

function read({ verdicts }: Judged): readonly Quote[] {
  return verdicts.flatMap(({ ruling, evidence, specification }) =>
    ruling === 'NO' && evidence ? [{ text: evidence, specification }] : [],
  );
}
