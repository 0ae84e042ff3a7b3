import { type Signal, useSignal } from '@preact/signals';
import { importScenarios, Refused } from '../api/calls';
import { announce } from '../app/announce';
import { counted } from '../app/format';
import type { Fault, Imported } from '../wire/rest';
import { filesWithin, type Found, isWanted, textsOf } from './files';

/** Where an import stands. */
export type Importing =
  | { readonly state: 'none' }
  | { readonly state: 'busy' }
  | { readonly state: 'done'; readonly all: readonly Imported[] }
  | { readonly state: 'refused'; readonly sentence: string; readonly faults: readonly Fault[] };

const NO_SCENARIO =
  'There is no scenario in it. A scenario is a folder with scenario.json, specifications.json and prompts.json.';

async function outcome(found: readonly Found[]): Promise<Importing> {
  if (found.length === 0) return { state: 'refused', sentence: NO_SCENARIO, faults: [] };
  const [only] = found;
  const exported = found.length === 1 && only && !isWanted(only.path);
  const { files, faults } = exported ? await filesWithin(only.file, only.path) : await textsOf(found);
  if (faults.length > 0) return refused(faults);
  try {
    return { state: 'done', all: await importScenarios(files) };
  } catch (error) {
    const listed = error instanceof Refused ? error.problem.faults : undefined;
    if (listed && listed.length > 0) return refused(listed);
    return { state: 'refused', sentence: error instanceof Error ? error.message : String(error), faults: [] };
  }
}

function refused(faults: readonly Fault[]): Importing {
  return { state: 'refused', sentence: `Nothing was imported: ${counted(faults.length, 'fault')}.`, faults };
}

function inWords(now: Importing): string {
  if (now.state === 'refused') return now.sentence;
  if (now.state !== 'done') return '';
  const fresh = now.all.filter((it) => it.fresh).length;
  const same = now.all.length - fresh;
  return `${counted(fresh, 'scenario')} imported${same > 0 ? `, ${same} here already` : ''}.`;
}

/** Imports what was found, one folder at a time. */
export function useImport(onDone: () => void): { now: Signal<Importing>; run: (finding: Promise<Found[]>) => Promise<void> } {
  const now = useSignal<Importing>({ state: 'none' });
  const run = async (finding: Promise<Found[]>) => {
    if (now.peek().state === 'busy') return;
    now.value = { state: 'busy' };
    now.value = await finding.then(outcome).catch(() => ({
      state: 'refused' as const,
      sentence: 'The folder could not be read. Choose it again.',
      faults: [],
    }));
    announce(inWords(now.peek()));
    if (now.peek().state === 'done') onDone();
  };
  return { now, run };
}
