import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

const AT_THE_END = 32;

/**
 * Keeps a box at its end while what is in it grows, but only for a reader who is there: whoever
 * scrolled up is left alone and told that he is behind.
 */
export function useFollow(growing: boolean, content: unknown) {
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(growing);
  const behind = useSignal(false);
  useLayoutEffect(() => {
    if (following.current && growing) toEnd(box.current);
  }, [content, growing]);
  const onScroll = useCallback(() => {
    following.current = isAtEnd(box.current);
    behind.value = !following.current;
  }, []);
  const toLive = useCallback(() => {
    following.current = true;
    behind.value = false;
    toEnd(box.current);
  }, []);
  return { box, onScroll, behind: growing && behind.value, toLive };
}

function isAtEnd(box: HTMLElement | null): boolean {
  return !box || box.scrollHeight - box.scrollTop - box.clientHeight <= AT_THE_END;
}

function toEnd(box: HTMLElement | null): void {
  if (box) box.scrollTop = box.scrollHeight;
}
