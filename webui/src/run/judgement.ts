import type { Judged, Purpose, Ruling, Score, Specification, Verdict } from '../wire/events';
import { itemsOf, turnsOf } from './items';
import { judgings } from './judging';
import type { Run } from './run';

/** The judgement of a turn's text that counts most: as the answer, else as a draft, else as its method scored it. */
export function judgementOf(run: Run, turn: string): Judged | undefined {
  const all = run.judgements.filter((it) => it.turn === turn);
  const as = (purpose: Purpose) => all.findLast((it) => it.purpose === purpose);
  return as('answer') ?? draftJudgementOf(run, turn);
}

/** The judgement of a turn's text as a draft, whoever asked for it. */
export function draftJudgementOf(run: Run, turn: string): Judged | undefined {
  const all = run.judgements.filter((it) => it.turn === turn && it.purpose !== 'answer');
  return all.findLast((it) => it.purpose === 'draft') ?? all.at(-1);
}

/**
 * The drafts that are judged, in the order of their turns: all there are as soon as one is, those
 * still to be judged among them, so that a list of them keeps its place.
 */
export function judgedDrafts(run: Run): { readonly turn: string; readonly judged?: Judged }[] {
  const begun = run.judgements.some((it) => it.purpose !== 'answer') || judgings(run).some((it) => it.of !== undefined);
  if (!begun && !run.submitted?.judge.drafts) return [];
  const drafts = itemsOf(run).flatMap(turnsOf).filter((it) => it.product === 'draft');
  return drafts.map(({ path }) => {
    const judged = draftJudgementOf(run, path);
    return judged ? { turn: path, judged } : { turn: path };
  });
}

/** The judgements of drafts, without the one that says of the answer just what is said of it as such. */
export function draftJudgements(run: Run): Judged[] {
  const final = finalJudgement(run);
  const isFinal = (it: Judged) => it.turn === final?.turn && JSON.stringify(it.verdicts) === JSON.stringify(final.verdicts);
  return judgedDrafts(run).flatMap((it) => (it.judged && !isFinal(it.judged) ? [it.judged] : []));
}

/** The judgement of the answer. */
export function finalJudgement(run: Run): Judged | undefined {
  return run.judgements.findLast((it) => it.purpose === 'answer');
}

/** Whether its score may say little; what says why is fetched then. */
export const mayBeDoubted = (judged: Judged | undefined) => judged?.verdicts.some((it) => it.ruling === 'NA') ?? false;

/** The score that leads. */
export function finalScore(run: Run): Score | undefined {
  return finalJudgement(run)?.scores[0];
}

/** What a judgement, or one judge's ballot, says of a specification. */
export function verdictOn(judged: Pick<Judged, 'verdicts'> | undefined, specification: string): Verdict | undefined {
  return judged?.verdicts.find((it) => it.specification === specification);
}

export function rulingOn(run: Run, specification: string): Ruling | undefined {
  return verdictOn(finalJudgement(run), specification)?.ruling;
}

export type Filter = 'all' | 'failing' | 'different';
export const FILTERS: readonly Filter[] = ['all', 'failing', 'different'];

/** What stands of a specification in a run now: as the answer was judged, else the last draft that was. */
function standingOn(run: Run, specification: string): Ruling | undefined {
  const judged = finalJudgement(run) ?? judgedDrafts(run).findLast((it) => it.judged)?.judged;
  return verdictOn(judged, specification)?.ruling;
}

/** The specifications that a filter leaves: all, those some lane fails, those the lanes differ in. */
export function filtered(specifications: readonly Specification[], runs: readonly Run[], filter: Filter): Specification[] {
  if (filter === 'all') return [...specifications];
  return specifications.filter(({ id }) => {
    const rulings = runs.map((it) => standingOn(it, id)).filter((it) => it !== undefined);
    if (filter === 'failing') return rulings.includes('NO') || rulings.includes('ERROR');
    return new Set(rulings).size > 1;
  });
}

/** How a ruling stands to the baseline's: only YES against NO, and NO against YES, say something. */
export type Change = 'improved' | 'regressed' | 'same';

export function changeFrom(baseline: Ruling | undefined, ruling: Ruling | undefined): Change {
  if (baseline === 'NO' && ruling === 'YES') return 'improved';
  if (baseline === 'YES' && ruling === 'NO') return 'regressed';
  return 'same';
}

/** Specifications improved less those regressed; undefined while either side is not judged. */
export function netChange(specifications: readonly Specification[], baseline: Run, run: Run) {
  if (!finalJudgement(baseline) || !finalJudgement(run)) return undefined;
  const changes = specifications.map(({ id }) => changeFrom(rulingOn(baseline, id), rulingOn(run, id)));
  const count = (change: Change) => changes.filter((it) => it === change).length;
  return { improved: count('improved'), regressed: count('regressed') };
}
