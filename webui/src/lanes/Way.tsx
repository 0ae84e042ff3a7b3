import type { Continuation } from '../wire/events';

const LETTER = { word: 'faithful', plain: 'to the letter' };

/** How a begun turn was carried on, where one was. */
const WAYS: Readonly<Record<Continuation, { word: string; plain: string; says: string }>> = {
  completions: { ...LETTER, says: 'The model read on from our text, in the rendered prompt' },
  'continue-final-message': { ...LETTER, says: 'The endpoint carried our begun turn on' },
  prefix: { ...LETTER, says: 'The endpoint carried our begun turn on as a prefix' },
  emulated: { word: 'emulated', plain: 'its thought sent back as text', says: 'The endpoint cannot carry a begun turn on' },
};

/** Whether the model carried a begun turn on to the letter. */
export function Way({ way }: { way: Continuation }) {
  const { word, plain, says } = WAYS[way];
  return (
    <span class={`way ${word}`} title={`${says} (${way}).`}>
      <b>{word}</b>
      <span class="by">, {plain}</span>
    </span>
  );
}
