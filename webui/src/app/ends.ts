const AT_THE_END = 32;

/** How far the end of a box is below its view, in pixels. */
export const beforeEnd = (box: Element) => box.scrollHeight - box.scrollTop - box.clientHeight;

/** Whether the end of a box is in view, or as good as. */
export const isAtEnd = (box: Element) => beforeEnd(box) <= AT_THE_END;

/** A box that is kept at its end as long as its reader wants that. */
export interface Follower {
  readonly box: HTMLElement;
  readonly follows: () => boolean;
  /** Is told when it is there. */
  readonly arrive: () => void;
}

const grown = new Set<Follower>();

/**
 * Scrolls a box to its end when all that is drawn with it is drawn: to ask for its height lays out
 * the page, which is done once for all boxes that have grown.
 */
export function soonAtEnd(follower: Follower): void {
  if (grown.size === 0) queueMicrotask(drawn);
  grown.add(follower);
}

function drawn(): void {
  const all = [...grown];
  grown.clear();
  for (const { box } of all) box.scrollTop = box.scrollHeight;
  // Turns out of sight have a height by estimate until they are seen.
  requestAnimationFrame(() => all.filter((it) => it.follows()).forEach(settle));
}

function settle({ box, arrive }: Follower): void {
  const end = box.scrollHeight - box.clientHeight;
  if (box.scrollTop < end) box.scrollTop = end;
  arrive();
}
