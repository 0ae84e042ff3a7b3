import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { beforeEnd, isAtEnd, soonAtEnd } from '../app/ends';
import { handAt } from '../app/hand';

/** For so long, in milliseconds, a box may move by its reader's hand. */
const RECENTLY = 1_000;

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
  const sinceHand = useRef(() => Infinity);
  const behind = useSignal(false);
  // What grows again, as a recording does, is followed anew.
  if (growing && !grew.current) following.current = true;
  grew.current = growing;
  const follow = useCallback(() => {
    const it = box.current;
    if (it && following.current) soonAtEnd({ box: it, follows: () => following.current, arrive: () => (top.current = it.scrollTop) });
  }, []);
  useLayoutEffect(follow, [content, size]);
  // What stands above or below may take room from the box, and turns that come into sight have another height than was thought.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(follow);
    const all = box.current ? [box.current, ...box.current.children] : [];
    all.forEach((it) => observer.observe(it));
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const ended = new AbortController();
    if (box.current) sinceHand.current = handAt(box.current, ended.signal);
    return () => ended.abort();
  }, []);
  const onScroll = useCallback(() => {
    if (!box.current) return;
    const now = box.current.scrollTop;
    // Turns and boxes that shrink or grow move what is seen of them, too: a reader goes up by his hand.
    const his = sinceHand.current() < RECENTLY;
    // However little: a key scrolls in small steps. What shrank under his hand is at its very end.
    if (his && now < top.current && beforeEnd(box.current) > 1) following.current = false;
    else if (isAtEnd(box.current)) following.current = true;
    else follow();
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
