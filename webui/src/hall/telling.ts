import { effect, untracked } from '@preact/signals';
import { isMissing, Refused, show } from '../api/calls';
import type { Showing } from '../showing/showing';
import type { Shown } from '../wire/live';
import { hallTrouble, presentationIsOver } from './presenting';
import { shownBy } from './shown';

/** A change waits so long for others that come with it, in milliseconds. */
const GATHERED = 100;
/** The position of a recording that plays is told so often; the hall plays it by itself in between. */
const WHILE_IT_PLAYS = 1_000;
const AGAIN = 500;
const LONGEST = 8_000;
const A_FAULT = 500;

/** Tells a hall what a screen shows, whenever that changes, until the returned function is called. */
export function tellHall(showing: Showing, presentation: string): () => void {
  let told = '';
  let timer: number | undefined;
  let due = Infinity;
  let sending = false;
  let failures = 0;
  let over = false;

  const after = (millis: number) => {
    const at = performance.now() + millis;
    if (over || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = window.setTimeout(() => void send(), millis);
  };
  const send = async () => {
    due = Infinity;
    if (sending) return;
    sending = true;
    const shown = untracked(() => shownBy(showing));
    const before = told;
    told = still(shown);
    try {
      await show(presentation, shown);
      failures = 0;
      if (!over) hallTrouble.value = '';
    } catch (error) {
      told = before;
      failed(error instanceof Error ? error : new Error(String(error)));
    }
    sending = false;
    if (failures === 0 && told !== untracked(() => still(shownBy(showing)))) after(GATHERED);
  };
  const failed = (error: Error) => {
    if (over) return;
    if (isMissing(error)) {
      over = true;
      presentationIsOver();
      return;
    }
    hallTrouble.value = error.message;
    failures++;
    // What the server does not take is not asked of it again until it is something else.
    if (error instanceof Refused && error.problem.status < A_FAULT) return;
    after(Math.min(LONGEST, AGAIN * 2 ** failures));
  };
  const stop = effect(() => {
    const shown = shownBy(showing);
    if (still(shown) !== told) after(GATHERED);
    else if (shown.replay?.playing) after(WHILE_IT_PLAYS);
  });
  return () => {
    over = true;
    clearTimeout(timer);
    stop();
  };
}

/** What is shown but for where it is while it plays, which changes all the time. */
function still(shown: Shown): string {
  return JSON.stringify(shown.replay?.playing ? { ...shown, replay: { ...shown.replay, at: '' } } : shown);
}
