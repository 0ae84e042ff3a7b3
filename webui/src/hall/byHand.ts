import { useEffect, useRef } from 'preact/hooks';
import { isAtEnd } from '../lanes/ends';

/** A scroll so soon after a reader's hand was at it is his, in milliseconds. */
const HAND = 400;
const KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Tells when a reader scrolls to somewhere else than the end, where what is live goes on by itself. */
export function useScrolledByHand(onScrolled: () => void) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const ended = new AbortController();
    const how = { capture: true, passive: true, signal: ended.signal };
    let hand = -Infinity;
    const touched = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || KEYS.includes(event.key)) hand = performance.now();
    };
    HANDS.forEach((it) => current.addEventListener(it, touched, how));
    // On a small page it is the page itself that scrolls.
    document.addEventListener('scroll', ({ target }) => {
      const scrolled = target instanceof Element ? target : document.scrollingElement;
      if (performance.now() - hand < HAND && scrolled && !isAtEnd(scrolled)) onScrolled();
    }, how);
    return () => ended.abort();
  }, [onScrolled]);
  return box;
}
