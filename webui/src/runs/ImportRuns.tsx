import { type Signal, useSignal } from '@preact/signals';
import { importRun } from '../api/calls';
import { counted } from '../app/format';
import type { Taken } from '../wire/rest';
import { type Done, NOTHING, type Outcome } from './done';

/** Takes in runs that were exported here or elsewhere, one or several in a file. */
export function ImportRuns({ done, onTaken }: { done: Signal<Done>; onTaken: () => void }) {
  const busy = useSignal(false);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    busy.value = true;
    done.value = NOTHING;
    const outcome = await imported(files);
    done.value = { what: 'imported', outcome };
    busy.value = false;
    if (outcome.taken.length > 0) onTaken();
  };
  const { taken, refused } = done.value.what === 'imported' ? done.value.outcome : NO_FILE;
  return (
    <section class="import-runs" aria-label="Import runs">
      <label>
        import runs{' '}
        <input
          type="file"
          accept=".json,application/json"
          multiple
          disabled={busy.value}
          onChange={(it) => {
            const files = [...(it.currentTarget.files ?? [])];
            it.currentTarget.value = '';
            void take(files);
          }}
        />
      </label>
      <div class="quiet" role="status">
        {busy.value ? <p>Taking them in …</p> : SAID.map(([which, said]) => <Said key={which} said={said} all={taken.filter((it) => it.outcome === which)} />)}
      </div>
      {refused.map(({ file, why }) => (
        <p key={file} class="refused" role="alert">
          {file}: {why}
        </p>
      ))}
    </section>
  );
}

const NO_FILE: Outcome = { taken: [], refused: [] };

const SAID: readonly (readonly [Taken['outcome'], (many: number) => string])[] = [
  ['new', (many) => `${counted(many, 'run was', 'runs were')} imported`],
  ['restored', (many) => `${counted(many, 'run had been deleted and is', 'runs had been deleted and are')} back`],
  ['same', (many) => `${counted(many, 'run was', 'runs were')} here already; nothing was changed`],
];

function Said({ said, all }: { said: (many: number) => string; all: readonly Taken[] }) {
  if (all.length === 0) return null;
  return (
    <p>
      {said(all.length)}:{' '}
      {all.map(({ id }) => (
        <span key={id}>
          <a href={`/d/${id}`}>{id.slice(-6)}</a>{' '}
        </span>
      ))}
    </p>
  );
}

/** One after the other; one that is refused keeps none of the others out. */
async function imported(files: readonly File[]): Promise<Outcome> {
  const taken: Taken[] = [];
  const refused: { file: string; why: string }[] = [];
  for (const file of files) {
    for (const text of within(await file.text())) {
      try {
        taken.push(await importRun(text));
      } catch (error) {
        refused.push({ file: file.name, why: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return { taken, refused };
}

/** Each of the runs that were exported together; what is anything else is for the server to say. */
function within(text: string): readonly string[] {
  if (!text.trimStart().startsWith('[')) return [text];
  try {
    return (JSON.parse(text) as unknown[]).map((it) => JSON.stringify(it));
  } catch {
    return [text];
  }
}
