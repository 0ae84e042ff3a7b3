import { computed, type ReadonlySignal } from '@preact/signals';
import type { Run } from '../run/run';
import { now } from './clock';

/**
 * A run as its figures show it: every event at once, and what is being written as often as clocks
 * tick. Words may come twenty times a second; nobody reads a number that often.
 */
export function paced(run: ReadonlySignal<Run>): ReadonlySignal<Run> {
  let held = run.peek();
  let tick = now.peek();
  return computed(() => {
    const latest = run.value;
    if (now.value !== tick || latest.seq !== held.seq || latest.asOf !== held.asOf) held = latest;
    tick = now.value;
    return held;
  });
}
