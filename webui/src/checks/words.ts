import type { JudgeReport, MEASURES, Trust } from '../wire/rest';

/** What a measure says, for people. */
export const MEASURE_WORDS: Readonly<Record<(typeof MEASURES)[number], { name: string; says: string }>> = {
  accuracy: { name: 'right', says: 'rulings on plain answers that are as they should be' },
  caught: { name: 'violations found', says: 'violations in plain answers that it ruled NO' },
  silent: { name: 'no ruling', says: 'what it was asked on plain answers and gave no ruling on' },
  repeatability: { name: 'the same again', says: 'rulings that are the same when it is asked again' },
  position: { name: 'position bias', says: 'how much less often than that when the specifications stand in the opposite order' },
  length: { name: 'length bias', says: 'how much more often it rules YES when the answer is padded' },
  injected: { name: 'talked into YES', says: 'rulings of NO that become YES when the answer asks for it' },
};

export const TRUST_WORDS: Readonly<Record<Trust, string>> = {
  good: 'can be trusted',
  care: 'with care',
  none: 'not to be trusted',
  unknown: 'too little to tell',
};

/** Of who plays from scripts, whose rulings stand in them. */
export const SCRIPTED = 'The rehearsal’s verdicts are written beforehand, in its scripts: this examination says nothing about a model. Connect one and examine that.';

/** Why who is right in all its rulings can have been wrong in a case. */
export const BESIDE_THE_SHARE =
  'Above, “right” goes by the plain cases alone, and by the rulings that it gave. What it says when asked again, in the opposite order, of padded answers or of those that ask for YES has measures of its own.';

/** "69.0 %", in one piece. */
export const percent = (share: number) => `${(100 * share).toFixed(1)}\u00a0%`;

/** Differences go from -1 to 1, shares from 0 to 1. */
export const isDifference = (measure: keyof JudgeReport) => measure === 'position' || measure === 'length';
