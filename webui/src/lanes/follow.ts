import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { isAtEnd, soonAtEnd } from './ends';

/**
 * Keeps a box at its end while what is in it grows, its last words included, but only for a reader
 * who is there: whoever scrolled up is left alone and told that he is behind. What had ended before
 * is read from its beginning. Another `size` is another height of the same content.
 */
export function useFollow(growing: boolean, content: unknown, size: unknown = undefined) {
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(growing);
  const grew = useRef(growing);
  const top = useRef(0);
  const behind = useSignal(false);
  // What grows again, as a recording does, is followed anew.
  if (growing && !grew.current) following.current = true;
  grew.current = growing;
  const follow = useCallback(() => {
    if (box.current && following.current) soonAtEnd({ box: box.current, follows: () => following.current, arrive: (it) => (top.current = it) });
  }, []);
  useLayoutEffect(follow, [content, size]);
  // What stands above or below may take room from the box, and turns that come into sight have another height than was thought.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(follow);
    const all = box.current ? [box.current, ...box.current.children] : [];
    all.forEach((it) => observer.observe(it));
    return () => observer.disconnect();
  }, []);
  const onScroll = useCallback(() => {
    const now = box.current?.scrollTop ?? 0;
    // Only a way up is the reader's leaving: a box that grew or shrank under him is not.
    if (!box.current || isAtEnd(box.current)) following.current = true;
    else if (now < top.current) following.current = false;
    top.current = now;
    behind.value = !following.current;
  }, []);
  const toLive = useCallback(() => {
    following.current = true;
    behind.value = false;
    if (!box.current) return;
    box.current.scrollTop = box.current.scrollHeight;
    top.current = box.current.scrollTop;
  }, []);
  return { box, onScroll, behind: growing && behind.value, toLive };
}
