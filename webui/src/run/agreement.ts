import type { Agreement, Judged, Verdict } from '../wire/events';

/** Krippendorff's alpha at which a measurement is usually called reliable, and tentatively so. */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/** Of the judges of a panel: "3 judges agree on 17 of 19; α 0.62, too low to rely on; they part on S-01". */
export function panelInWords({ compared, agreed, alpha, parted }: Agreement, judges: number): string {
  const beyond = alpha === undefined ? 'no α, as all say one and the same' : `α ${alpha.toFixed(2)}, ${strength(alpha)}`;
  return `${judges} judges agree on ${agreed} of ${compared}; ${beyond}${partedInWords(parted)}`;
}

const partedInWords = (parted: readonly string[]) => (parted.length === 0 ? '' : `; they part on ${parted.join(', ')}`);

function strength(alpha: number): string {
  if (alpha >= RELIABLE) return 'reliable';
  return alpha >= TENTATIVE ? 'good enough for tentative conclusions' : 'too low to rely on';
}

/** Of the model with the programs, which are right: "the model is right on 4 of 5 that programs decide (accuracy 0.80)". */
export function checkInWords({ compared, agreed, alpha, parted }: Agreement): string {
  const accuracy = `accuracy ${(agreed / compared).toFixed(2)}${alpha === undefined ? '' : `, α ${alpha.toFixed(2)}`}`;
  return `the model is right on ${agreed} of ${compared} that programs decide (${accuracy})${partedInWords(parted)}`;
}

/** Everything that was ruled on a specification, the program's first. */
export function allOn({ verdicts }: Judged, specification: string): Verdict[] {
  return verdicts.filter((it) => it.specification === specification);
}
