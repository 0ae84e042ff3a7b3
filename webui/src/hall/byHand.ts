import { useEffect, useRef } from 'preact/hooks';
import { isAtEnd } from '../app/ends';
import { handAt } from '../app/hand';

/** A scroll so soon after a reader's hand was at it is his, in milliseconds. */
const HAND = 400;

/** Tells when a reader scrolls to somewhere else than the end, where what is live goes on by itself. */
export function useScrolledByHand(onScrolled: () => void) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const since = handAt(current, signal);
    // On a small page it is the page itself that scrolls.
    document.addEventListener('scroll', ({ target }) => {
      const scrolled = target instanceof Element ? target : document.scrollingElement;
      if (since() < HAND && scrolled && !isAtEnd(scrolled)) onScrolled();
    }, { capture: true, passive: true, signal });
    return () => ended.abort();
  }, [onScrolled]);
  return box;
}
