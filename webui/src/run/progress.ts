import type { Ruling } from '../wire/events';
import { itemsOf } from './items';
import { draftJudgementOf, rulingOn, verdictOn } from './judgement';
import type { Run } from './run';

/**
 * How the ruling on a specification went from draft to draft, each where it is another than before;
 * drafts side by side are no course of things and are left out, the answer's own ruling too.
 */
export function courseOf(run: Run, specification: string): Ruling[] {
  const rulings = itemsOf(run).flatMap((it) => {
    if (it.kind !== 'turn' || it.turn.product !== 'draft') return [];
    return verdictOn(draftJudgementOf(run, it.turn.path), specification)?.ruling ?? [];
  });
  const course = rulings.filter((it, index) => it !== rulings[index - 1]);
  return course.at(-1) === rulingOn(run, specification) ? course.slice(0, -1) : course;
}
