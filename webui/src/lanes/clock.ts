import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Run } from '../run/run';

const TICK = 200;

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

/** Lets the clock run while something does. */
export function useClock(running: boolean): void {
  useEffect(() => {
    const tick = () => (now.value = Date.now() - ahead);
    tick();
    if (!running) return undefined;
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [running]);
}
