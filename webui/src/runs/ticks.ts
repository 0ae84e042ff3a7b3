import { type Signal, signal } from '@preact/signals';

/** Ids of runs. */
export type Ticks = ReadonlySet<string>;

const NONE: Ticks = new Set();
const kept = signal(NONE);
const deleted = signal(NONE);

/**
 * The runs that are ticked, in that order. They stay so while the page is open, wherever its reader goes and comes back from; those that were
 * deleted are apart, since nothing can be done with both.
 */
export const ticks = (ofDeleted: boolean): Signal<Ticks> => (ofDeleted ? deleted : kept);

/** Ticks some runs, or none of them any more. */
export function tick(ticked: Signal<Ticks>, ids: readonly string[], on: boolean): void {
  const next = new Set(ticked.peek());
  ids.forEach((it) => (on ? next.add(it) : next.delete(it)));
  ticked.value = next;
}

export function untick(ticked: Signal<Ticks>): void {
  ticked.value = NONE;
}
