import { previewScenario, Refused } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { useSettled } from '../app/settled';
import type { Fault, ScenarioDiff } from '../wire/rest';
import { rulesOf, sentOf, type Draft } from './draft';

/** What saving a draft would do. */
export type Preview =
  | { readonly state: 'looking' }
  | { readonly state: 'ready'; readonly diff: ScenarioDiff }
  /** By the specification's id, or `sample` and the sample prompt's; '' for what is wrong with the whole. */
  | { readonly state: 'wrong'; readonly faults: ReadonlyMap<string, string> }
  | { readonly state: 'meanwhile'; readonly sentence: string }
  | { readonly state: 'failed'; readonly sentence: string };

const AFTER_TYPING = 300;

/** Asks the server while somebody writes, a moment after each change. */
export function usePreview(id: string, version: number, draft: Draft): { preview: Preview; again: () => void } {
  const settled = useSettled(draft, AFTER_TYPING);
  const look = () =>
    previewScenario(id, { version, ...sentOf(settled) }).then(
      (diff): Preview => ({ state: 'ready', diff }),
      (error: Error) => inVain(error, settled),
    );
  const { loaded, again } = useLoaded(async () => ({ of: settled, preview: await look() }), `${id} ${version} ${JSON.stringify(settled)}`);
  const found = valueOf(loaded);
  return { preview: found?.of === draft ? found.preview : { state: 'looking' }, again };
}

function inVain(error: Error, draft: Draft): Preview {
  const problem = error instanceof Refused ? error.problem : undefined;
  if (problem?.status === 409) return { state: 'meanwhile', sentence: error.message };
  if (problem?.faults) return { state: 'wrong', faults: faultsById(problem.faults, draft) };
  return { state: 'failed', sentence: error.message };
}

const PLACE = /^\/(specifications|prompts)\/(\d+)/;

/** Where a fault is to be shown: at a specification, at a sample prompt, or, by '', at neither. */
function placeOf(field: string, draft: Draft): string {
  const [, list, index = -1] = PLACE.exec(field) ?? [];
  if (list === 'specifications') return rulesOf(draft)[Number(index)]?.id ?? '';
  const sample = list === 'prompts' ? draft.prompts?.[Number(index)] : undefined;
  return sample ? `sample ${sample.id}` : '';
}

/** The faults at each place in sentences, without the pointer to it, which the reader sees. */
export function faultsById(faults: readonly Fault[], draft: Draft): Map<string, string> {
  const all = new Map<string, string>();
  for (const { field = '', message } of faults) {
    const place = placeOf(field, draft);
    const said = message.startsWith(field) ? `${place ? last(field) : field.replace(/^\//, '')}${message.slice(field.length)}` : message;
    all.set(place, [all.get(place), said].filter((it) => it !== undefined).join(' '));
  }
  return all;
}

const last = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1);
