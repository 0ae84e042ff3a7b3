import type { Run } from '../run/run';
import type { Continuation } from '../wire/events';

/** How a begun turn was carried on, where one was. */
const WAYS: Readonly<Record<Continuation, { word: string; way: string; says: string }>> = {
  completions: { word: 'faithful', way: 'completions', says: 'The server rendered the prompt and the model read on from our text, to the letter.' },
  'continue-final-message': { word: 'faithful', way: 'continue-final-message', says: 'The endpoint carried our begun turn on, to the letter.' },
  prefix: { word: 'faithful', way: 'prefix', says: 'The endpoint carried our begun turn on as a prefix, to the letter.' },
  emulated: { word: 'emulated', way: 'thought sent back as text', says: 'The endpoint cannot carry a begun turn on: the thought so far went back as text.' },
};

/** Whether the model carried a begun turn on to the letter, where one was begun for it. */
export function Way({ run }: { run: Run }) {
  const way = run.answer?.continued ?? run.turns.findLast((it) => it.continued)?.continued;
  if (!way) return null;
  const { word, way: by, says } = WAYS[way];
  return (
    <span class={`way ${word}`} title={`${by}: ${says}`}>
      <b>{word}</b> <span class="by">by {by}</span>
    </span>
  );
}
