import { useSignal } from '@preact/signals';
import { announce } from '../app/announce';
import { bytes } from '../app/format';
import { useSending } from '../app/sending';
import type { Showing } from '../showing/showing';
import type { Saved } from './saving';

/** Keeps what is shown, which is over, as one file that plays without a server. */
export function SaveButton({ showing }: { showing: Showing }) {
  const { sending, refusal, send } = useSending();
  const saved = useSignal<Saved | undefined>(undefined);
  const keep = async () => {
    saved.value = undefined;
    const logs = await showing.logs();
    const { save } = await import('./saving');
    saved.value = await save(showing.runs[0]?.peek().submitted?.prompt ?? '', logs);
    announce(inWords(saved.value));
  };
  return (
    <>
      <button
        type="button"
        disabled={sending}
        title="one file that plays this without server or network; the whole log is in it: prompts, all texts, names of models and nodes"
        onClick={() => void send(keep)}
      >
        {sending ? 'saving …' : 'save as HTML'}
      </button>
      {saved.value && (
        <span class="quiet saved" title={saved.value.name}>
          saved, {bytes(saved.value.bytes)}
        </span>
      )}
      {refusal !== '' && (
        <span class="refused saved" role="alert">
          {refusal}
        </span>
      )}
    </>
  );
}

const inWords = ({ name, bytes: size }: Saved) => `Saved as ${name}, ${bytes(size)}`;
