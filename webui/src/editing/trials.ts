import { tryVerifiers } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { useSettled } from '../app/settled';
import type { Trial } from '../wire/rest';
import { rulesOf, type Draft, type Verifier } from './draft';

/** What each specification's program says of the text, by the specification's id. */
export type Trials = ReadonlyMap<string, Trial>;

const AFTER_TYPING = 200;
const NONE: Trials = new Map();

/** Tries all programs of a draft on a text while either is written; none where there is no text. */
export function useTrials(text: string, draft: Draft): Trials & { readonly fault?: string } {
  const checked = rulesOf(draft).filter((it) => it.verifier);
  const wanted = useSettled(JSON.stringify([text, checked.map((it) => [it.id, it.verifier])]), AFTER_TYPING);
  const { loaded } = useLoaded(() => tried(wanted), wanted);
  if (loaded.state === 'failed') return Object.assign(new Map<string, Trial>(), { fault: loaded.error.message });
  return text === '' ? NONE : (valueOf(loaded) ?? NONE);
}

async function tried(wanted: string): Promise<Trials> {
  const [text, checked] = JSON.parse(wanted) as [string, [string, Verifier][]];
  if (text === '' || checked.length === 0) return NONE;
  const all = await tryVerifiers({ text, verifiers: checked.map(([, verifier]) => verifier) });
  return new Map(checked.flatMap(([id], index) => (all[index] ? [[id, all[index]]] : [])));
}
