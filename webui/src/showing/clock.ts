import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Run } from '../run/run';

/** In milliseconds; figures that run faster than this are not read, and draw the eye away from the words. */
const TICK = 500;
/** So long a tick waits for words to go with. */
const LATE = 1.2 * TICK;

/** The time that running clocks show, in milliseconds since 1970 by the server's clock. */
export const now = signal(Date.now());

/** The time by which a run's clocks go: a recording has its own. */
export const timeOf = (run: Run) => run.asOf ?? now.value;

/** How far this machine's clock is ahead of the server's, as far as that can be seen. */
let ahead = 0;
const FAR = 60_000;

/** An event was stamped at `at` and is here now: a clock that disagrees much is set by it. */
export function setClockBy(at: string): void {
  const difference = Date.now() - Date.parse(at);
  ahead = difference < 0 || difference > FAR ? difference : 0;
}

let ticked = 0;

function tick(): void {
  ticked = performance.now();
  now.value = Date.now() - ahead;
}

/** Words have come and are about to be drawn: a tick that is due is drawn with them and costs no drawing of its own. */
export function tickWithWords(): void {
  if (performance.now() - ticked >= TICK) tick();
}

/** Lets the clock run while something does. */
export function useClock(running: boolean): void {
  useEffect(() => {
    tick();
    if (!running) return undefined;
    const timer = setInterval(() => {
      if (performance.now() - ticked >= LATE) tick();
    }, TICK);
    return () => clearInterval(timer);
  }, [running]);
}
