import type { Showing } from '../showing/showing';

/** To the lane at the right or left of the one that has the keyboard; to one of them where none has. */
export function moveLane(showing: Showing, by: 1 | -1): void {
  const ids = showing.runs.map((it) => it.peek().id);
  const here = document.activeElement?.closest<HTMLElement>('[data-lane]')?.dataset['lane'];
  const next = here === undefined ? showing.narrow.peek() : ids[ids.indexOf(here) + by];
  if (next !== undefined) goToLane(showing, next);
}

/** Brings a lane into view and gives it the keyboard. */
export function goToLane({ narrow, alone }: Showing, id: string): void {
  narrow.value = id;
  if (alone.peek() !== '') alone.value = id;
  // At once, so that the next key goes on from there; a lane that was hidden is there with the next frame.
  bring(id);
  requestAnimationFrame(() => narrow.peek() === id && bring(id));
}

function bring(id: string): void {
  const lane = document.querySelector<HTMLElement>(`[data-lane="${CSS.escape(id)}"]`);
  lane?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  // What scrolls, so that the next key can scroll it.
  lane?.querySelector<HTMLElement>('.body')?.focus({ preventScroll: true });
}
