import { getScenarioFiles } from '../api/calls';
import type { Sample } from '../wire/bodies';
import type { Draft } from './draft';

/** Those of a version, from its files: no list that is shown has all that stands by them. */
export async function samplesOf(scenario: string, version: number): Promise<Sample[]> {
  const { files } = await getScenarioFiles(scenario, version);
  const file = files.find((it) => it.path.endsWith('/prompts.json'));
  return file === undefined ? [] : (JSON.parse(file.text) as Written[]).map(read);
}

/** As files have it. */
type Written = Omit<Sample, 'adversarialPrompt'> & { readonly adversarial_prompt?: string };

function read({ adversarial_prompt: adversarialPrompt, ...sample }: Written): Sample {
  return adversarialPrompt === undefined ? sample : { ...sample, adversarialPrompt };
}

const NUMBERED = /^prompt-(\d+)$/;

/** An id after all that are there. */
function nextId(samples: readonly Sample[]): string {
  const numbers = samples.map((it) => Number(NUMBERED.exec(it.id)?.[1] ?? 0));
  return `prompt-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/** With an empty one at the end. */
export function sampleAdded(draft: Draft): { draft: Draft; id: string } {
  const samples = draft.prompts ?? [];
  const id = nextId(samples);
  return { draft: { ...draft, prompts: [...samples, { id, prompt: '', label: 'unsafe', source: 'written in the page' }] }, id };
}

export const sampleChanged = (draft: Draft, id: string, change: Partial<Sample>): Draft => ({
  ...draft,
  prompts: (draft.prompts ?? []).map((it) => (it.id === id ? { ...it, ...change } : it)),
});

export const sampleTaken = (draft: Draft, id: string): Draft => ({ ...draft, prompts: (draft.prompts ?? []).filter((it) => it.id !== id) });
