import { useSignal } from '@preact/signals';
import { getPrompts } from '../api/calls';
import { Dialog } from '../app/Dialog';
import { oneLine } from '../app/format';
import { useLoaded, valueOf } from '../app/loaded';
import type { SamplePrompt } from '../wire/rest';

const AT_HAND = 3;
/** In letters, about. */
const LONGEST_NAME = 30;
const NUMBERED = /^prompt-\d+$/;

/** By its id, or by its first words where the id is but a number. */
const nameOf = ({ id, prompt }: SamplePrompt) => (NUMBERED.test(id) ? oneLine(prompt, LONGEST_NAME) : id.replaceAll('-', ' '));

interface Props {
  readonly scenario: string;
  readonly version: number | undefined;
  readonly onPick: (prompt: string) => void;
}

/** Prompts to try: a few at hand, all in a list. */
export function Samples({ scenario, version, onPick }: Props) {
  const { loaded } = useLoaded(() => (scenario === '' ? Promise.resolve([]) : getPrompts(scenario, version)), scenario);
  const listed = useSignal(false);
  const prompts = valueOf(loaded) ?? [];
  if (loaded.state === 'failed') return <p class="samples">The sample prompts could not be loaded: {loaded.error.message}</p>;
  if (prompts.length === 0) return <p class="samples" />;
  const atHand = [...prompts].sort((one, other) => Number(other.script) - Number(one.script)).slice(0, AT_HAND);
  return (
    <div class="samples" role="group" aria-label="Sample prompts">
      <span>Try</span>
      {atHand.map((it) => (
        <button key={it.id} type="button" title={it.prompt} onClick={() => onPick(it.prompt)}>
          {nameOf(it)}
        </button>
      ))}
      <button type="button" onClick={() => (listed.value = true)}>
        {prompts.length === 1 ? 'see the sample' : `all ${prompts.length} samples`}
      </button>
      {listed.value && (
        <Dialog title="Sample prompts" onClose={() => (listed.value = false)}>
          <All
            prompts={prompts}
            onPick={(it) => {
              listed.value = false;
              onPick(it);
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

function All({ prompts, onPick }: { prompts: readonly SamplePrompt[]; onPick: (prompt: string) => void }) {
  return (
    <ul class="sample-list">
      {prompts.map((it) => (
        <li key={it.id}>
          <button type="button" onClick={() => onPick(it.prompt)}>
            {oneLine(it.prompt, 400)}
          </button>
          <span class="tags">
            {it.label === 'unsafe' ? 'tempts' : 'harmless'}
            {it.script && ' · has a rehearsal script'} · {it.source}
          </span>
        </li>
      ))}
    </ul>
  );
}
