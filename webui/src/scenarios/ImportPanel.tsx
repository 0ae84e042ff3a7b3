import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { addShortcuts } from '../app/keys';
import type { Fault, Imported } from '../wire/rest';
import { chosenFiles, droppedFiles } from './files';
import { useImport } from './importing';

/** Takes a folder, chosen or dropped, and says what became of it. */
export function ImportPanel({ onDone }: { onDone: () => void }) {
  const { now, run } = useImport(onDone);
  const field = useRef<HTMLInputElement>(null);
  const over = useSignal(false);
  useEffect(() => {
    field.current?.setAttribute('webkitdirectory', '');
    return addShortcuts([{ key: 'I', does: 'import a folder', run: () => field.current?.focus() }]);
  }, []);
  return (
    <section
      class={over.value ? 'import over' : 'import'}
      aria-label="Import"
      onDragOver={(it) => {
        it.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(it) => {
        it.preventDefault();
        over.value = false;
        void run(droppedFiles(it.dataTransfer?.items ?? []));
      }}
    >
      <label>
        Import a folder
        <input
          ref={field}
          type="file"
          multiple
          disabled={now.value.state === 'busy'}
          onChange={(it) => {
            const files = chosenFiles(it.currentTarget.files ?? []);
            it.currentTarget.value = '';
            void run(Promise.resolve(files));
          }}
        />
      </label>
      <label>
        or the file of an export
        <input
          type="file"
          accept=".json,application/json"
          disabled={now.value.state === 'busy'}
          onChange={(it) => {
            const files = [...(it.currentTarget.files ?? [])].map((file) => ({ path: file.name, file }));
            it.currentTarget.value = '';
            void run(Promise.resolve(files));
          }}
        />
      </label>
      <p class="quiet">or drop a folder here: one scenario, or a folder of several, in the layout of ours or of SpecBench.</p>
      {now.value.state === 'busy' && (
        <p class="quiet" role="status">
          Importing …
        </p>
      )}
      {now.value.state === 'done' && <Done all={now.value.all} />}
      {now.value.state === 'refused' && <Faults sentence={now.value.sentence} faults={now.value.faults} />}
    </section>
  );
}

function Done({ all }: { all: readonly Imported[] }) {
  return (
    <ul class="imported" aria-label="Imported">
      {all.map((it) => (
        <li key={it.id}>
          <a href={`/scenarios/${encodeURIComponent(it.id)}`}>
            <bdi>{it.name}</bdi>
          </a>{' '}
          {it.fresh ? `is in force as version ${it.version}` : `was here already, as version ${it.version}; nothing was changed`}
        </li>
      ))}
    </ul>
  );
}

function Faults({ sentence, faults }: { sentence: string; faults: readonly Fault[] }) {
  return (
    <div class="faults" role="alert">
      <p class="refused">{sentence}</p>
      {faults.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label="Faults">
          <table>
            <thead>
              <tr>
                <th>File</th>
                <th class="num">Line</th>
                <th>Field</th>
                <th>What is wrong</th>
              </tr>
            </thead>
            <tbody>
              {faults.map((it, i) => (
                <tr key={i}>
                  <td>{it.file}</td>
                  <td class="num">{it.line}</td>
                  <td>{it.field && <code>{it.field}</code>}</td>
                  <td>{it.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
