import type { Ruling } from '../wire/events';

const SIGNS: Readonly<Record<Ruling, string>> = { YES: '✓', NO: '✕', NA: '–', ERROR: '!' };
const WORDS: Readonly<Record<Ruling, string>> = { YES: 'YES', NO: 'NO', NA: 'n/a', ERROR: 'error' };

/** A ruling as a sign and a word, never by colour alone. */
export function Sign({ ruling }: { ruling: Ruling }) {
  return (
    <span class={`ruling ${ruling.toLowerCase()}`}>
      <i aria-hidden="true">{SIGNS[ruling]}</i> {WORDS[ruling]}
    </span>
  );
}
