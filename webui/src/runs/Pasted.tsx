import { useSignal } from '@preact/signals';
import { getComparison } from '../api/calls';
import { go } from '../app/router';
import { useSending } from '../app/sending';
import { idsIn } from './narrowing';

/** Puts any two runs side by side by their addresses. */
export function Pasted() {
  const text = useSignal('');
  const { sending, refusal, send } = useSending();
  const compare = async () => {
    const { deliberations, comparisons } = idsIn(text.peek());
    const within = await Promise.all(comparisons.map(getComparison));
    const ids = [...deliberations, ...within.flatMap((it) => it.deliberations.map((one) => one.id))];
    if (ids.length < 2) throw new Error('Two addresses or ids are needed, such as /d/… of one run and /d/… of another.');
    go(`/compare?ids=${ids.join(',')}`);
  };
  return (
    <form
      class="pasted"
      onSubmit={(it) => {
        it.preventDefault();
        void send(compare);
      }}
    >
      <label>
        Compare by address
        <input value={text.value} placeholder="paste two addresses or ids" onInput={(it) => (text.value = it.currentTarget.value)} />
      </label>
      <button type="submit" disabled={sending || text.value.trim() === ''}>
        compare
      </button>
      {refusal && (
        <p class="refused" role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}
