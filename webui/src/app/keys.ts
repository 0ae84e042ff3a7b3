import { signal } from '@preact/signals';
import { recall, remember } from './remembered';

/** A key that does something on the screen that is shown. */
export interface Shortcut {
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

/** Whether single keys do anything: some people dictate. */
export const keysOn = signal(recall('keys') !== 'off');

export function switchKeys(on: boolean): void {
  keysOn.value = on;
  remember('keys', on ? 'on' : 'off');
}

const sets = signal<readonly (readonly Shortcut[])[]>([]);

/** The shortcuts that work now. */
export const shortcuts = () => sets.value.flat();

/** Adds shortcuts until the returned function is called. */
export function addShortcuts(added: readonly Shortcut[]): () => void {
  sets.value = [...sets.peek(), added];
  return () => {
    sets.value = sets.peek().filter((it) => it !== added);
  };
}

const TYPED = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** What an arrow key moves in, where it has the keyboard. */
const MOVED = 'pre, select, input[type=radio], [role=region], [role=listbox]';

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!keysOn.value || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : null;
    // A dialog has the keyboard to itself, even where what had the focus in it is gone.
    if (target?.closest(TYPED) || document.querySelector('dialog[open]')) return;
    if (event.key.startsWith('Arrow') && target?.closest(MOVED)) return;
    const shortcut = sets.peek().flat().findLast((it) => it.key.toLowerCase() === event.key.toLowerCase());
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  });
}
