import { BROUGHT } from '../app/hand';

/** So much of a draft, in pixels, is enough to see that something changed in it. */
const ENOUGH = 60;
const SPACE_ABOVE = 8;

/** Brings what changed into view in each lane, when it is drawn: the last draft that did, where none of them is seen. */
export async function bringChanges(): Promise<void> {
  await import('./ChangesView'); // Its room is not known before.
  requestAnimationFrame(() => document.querySelectorAll<HTMLElement>('.lane > .body').forEach(bring));
}

function bring(box: HTMLElement): void {
  const all = [...box.querySelectorAll('.compared')].map((it) => it.getBoundingClientRect());
  const last = all.at(-1);
  const room = box.getBoundingClientRect();
  if (!last || all.some((it) => isSeen(it, room))) return;
  box.dispatchEvent(new Event(BROUGHT));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollTo({ top: box.scrollTop + last.top - room.top - SPACE_ABOVE, behavior: still ? 'instant' : 'smooth' });
}

const isSeen = (it: DOMRect, room: DOMRect) => Math.min(it.bottom, room.bottom) - Math.max(it.top, room.top) >= Math.min(ENOUGH, it.height);
