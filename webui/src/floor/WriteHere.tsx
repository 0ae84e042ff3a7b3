import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { writeText } from '../api/calls';
import { Refusal } from '../app/Refusal';
import { useSending } from '../app/sending';
import type { TurnView } from '../run/run';
import { keepUnsent } from './unsent';

/** Lets a person write in the place of a turn that is held. */
export function WriteHere({ id, turn }: { id: string; turn: TurnView }) {
  const text = useSignal<string | undefined>(undefined);
  const { sending, refusal, send } = useSending();
  const putIn = async () => {
    await writeText(id, { turn: turn.path, text: text.peek() ?? '' });
    text.value = undefined;
  };
  const written = text.value !== undefined && text.value.trim() !== '' && text.value !== turn.text;
  useEffect(() => (written ? keepUnsent({ run: id, put: putIn }) : undefined), [written, id, turn.path]);
  if (text.value === undefined) {
    return (
      <p class="write-here">
        <button type="button" onClick={() => (text.value = turn.text)}>
          {turn.person ? 'change what you wrote' : `put your own ${turn.product ?? 'text'} in its place`}
        </button>
      </p>
    );
  }
  const put = () => send(putIn);
  return (
    <form
      class="write-here"
      onSubmit={(it) => {
        it.preventDefault();
        void put();
      }}
    >
      <label>
        Your text in the place of the {turn.role ?? 'agent'}’s
        <textarea
          rows={Math.min(16, Math.max(4, Math.ceil(turn.text.length / 60)))}
          value={text.value}
          onInput={(it) => (text.value = it.currentTarget.value)}
          onKeyDown={(it) => {
            if (it.key === 'Escape') text.value = undefined;
            if (it.key === 'Enter' && (it.ctrlKey || it.metaKey)) void put();
          }}
        />
      </label>
      <p class="ways">
        <button type="submit" class="main" disabled={sending || !written} title="Ctrl-Enter">
          put it in
        </button>
        <button type="button" onClick={() => (text.value = undefined)}>
          leave it as it is
        </button>
      </p>
      <Refusal words={refusal} />
    </form>
  );
}
