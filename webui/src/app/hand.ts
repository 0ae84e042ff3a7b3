/** The page scrolls to what a reader asked for elsewhere. */
export const BROUGHT = 'brought';

/** By what a reader scrolls. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown', BROUGHT] as const;

/** The keys by which a box scrolls: itself, or to what has the keyboard next. */
const KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab'];

/**
 * Listens to a reader's hand at a box until the signal ends it; tells then and again how many
 * milliseconds ago it was there last.
 */
export function handAt(box: Element, signal: AbortSignal): () => number {
  let last = -Infinity;
  const touched = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || KEYS.includes(event.key)) last = performance.now();
  };
  HANDS.forEach((it) => box.addEventListener(it, touched, { capture: true, passive: true, signal }));
  return () => performance.now() - last;
}
