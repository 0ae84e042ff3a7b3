import { signal } from '@preact/signals';
import { announce } from '../app/announce';
import type { PresentationBegun } from '../wire/rest';

const KEY = 'parley.presentation';

/** What this tab shows to a hall; a reload goes on with it, another tab knows nothing of it. */
export const presenting = signal<PresentationBegun | undefined>(recalled());

/** Whether the dialog about it is open. */
export const hallShown = signal(false);

/** Why the hall does not hear what is shown; empty while it does. */
export const hallTrouble = signal('');

function recalled(): PresentationBegun | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === null ? undefined : (JSON.parse(kept) as PresentationBegun);
  } catch {
    // A browser that keeps nothing, or something else by this name: nothing is shown.
    return undefined;
  }
}

/** From now on what is seen here is shown, or no more. */
export function present(begun: PresentationBegun | undefined): void {
  presenting.value = begun;
  hallTrouble.value = '';
  try {
    if (begun) sessionStorage.setItem(KEY, JSON.stringify(begun));
    else sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
}

/** It ended elsewhere, or by itself. */
export function presentationIsOver(): void {
  if (!presenting.peek()) return;
  present(undefined);
  announce('The presentation is over: the hall sees nothing any more.');
}
