import type { Kind, Ruling } from '../wire/events';
import { finalJudgement } from './judgement';
import { leading } from './judging';
import type { Run } from './run';

/** Why the score of an answer says little, in a word or two and in a sentence. */
export interface Doubt {
  readonly word: string;
  readonly sentence: string;
}

const OFF_SCRIPT: Doubt = {
  word: 'off script',
  sentence: 'The rehearsal has no script for this answer and ruled on nothing but what a program can check: the score says nothing about it.',
};
const NOTHING: Doubt = { word: 'nothing ruled', sentence: 'No specification was ruled YES or NO on this answer: no judgement counts.' };
const NO_BEHAVIOUR: Doubt = { word: 'safety alone', sentence: 'No behavioural specification was ruled YES or NO on this answer: the score says something of its safety alone.' };

const isRuled = ({ ruling }: { readonly ruling: Ruling }) => ruling === 'YES' || ruling === 'NO';

/** What is to be said beside a run's score; undefined where nothing is. */
export function doubtOf(run: Run): Doubt | undefined {
  const judged = finalJudgement(run);
  if (!judged) return undefined;
  const all = leading(judged);
  const byJudge = all.filter((it) => it.by === 'judge');
  if (run.submitted?.models.judge?.rehearsal && byJudge.length > 0 && !byJudge.some(isRuled)) return OFF_SCRIPT;
  if (!all.some(isRuled)) return NOTHING;
  const behaviour = idsOf(run, 'behaviour');
  return behaviour.size > 0 && !all.some((it) => behaviour.has(it.specification) && isRuled(it)) ? NO_BEHAVIOUR : undefined;
}

const idsOf = (run: Run, kind: Kind) => new Set(run.submitted?.scenario.specifications.filter((it) => it.kind === kind).map((it) => it.id));
