import { signal } from '@preact/signals';

export const paletteShown = signal(false);

/** Ctrl-K, or Command-K, wherever one is; not over another dialog. */
export function listenForPalette(): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    if (paletteShown.peek()) paletteShown.value = false;
    else if (!document.querySelector('dialog[open]')) paletteShown.value = true;
  });
}

/** Something that the palette can do or show. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** A word on what it is, or the key that does the same. */
  readonly note: string;
  readonly run: () => void;
}

/** Those that have each of the words, those first whose name begins with what was typed. */
export function fitting(all: readonly Entry[], typed: string): Entry[] {
  const wanted = typed.trim().toLowerCase();
  const words = wanted.split(/\s+/);
  const fits = all.filter((it) => words.every((word) => `${it.name} ${it.note}`.toLowerCase().includes(word)));
  const begins = (it: Entry) => wanted !== '' && it.name.toLowerCase().startsWith(wanted);
  return [...fits.filter(begins), ...fits.filter((it) => !begins(it))];
}

/** The place after a step, going round at the ends. */
export const stepped = (place: number, by: number, count: number) => (count === 0 ? 0 : (place + by + count) % count);
