import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { isAtEnd, soonAtEnd } from './ends';

/** By what a reader scrolls. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** For so long, in milliseconds, a box may move by its reader's hand. */
const RECENTLY = 1_000;

const placeOf = ({ scrollTop, scrollHeight, clientHeight }: Element) => ({ top: scrollTop, height: scrollHeight, room: clientHeight });

/**
 * Keeps a box at its end while what is in it grows, its last words included, but only for a reader
 * who is there: whoever scrolled up is left alone and told that he is behind. What had ended before
 * is read from its beginning. Another `size` is another height of the same content.
 */
export function useFollow(growing: boolean, content: unknown, size: unknown = undefined) {
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(growing);
  const grew = useRef(growing);
  const seen = useRef({ top: 0, height: 0, room: 0 });
  const touched = useRef(-Infinity);
  const behind = useSignal(false);
  // What grows again, as a recording does, is followed anew.
  if (growing && !grew.current) following.current = true;
  grew.current = growing;
  const follow = useCallback(() => {
    const it = box.current;
    if (it && following.current) soonAtEnd({ box: it, follows: () => following.current, arrive: () => (seen.current = placeOf(it)) });
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
    const touch = () => (touched.current = performance.now());
    HANDS.forEach((it) => box.current?.addEventListener(it, touch, { passive: true }));
    return () => HANDS.forEach((it) => box.current?.removeEventListener(it, touch));
  }, []);
  const onScroll = useCallback(() => {
    if (!box.current) return;
    const now = placeOf(box.current);
    // Only a reader goes up where nothing moved under him; where turns or the box shrank or grew, only if his hand was on it.
    const still = now.height === seen.current.height && now.room === seen.current.room;
    const his = still || performance.now() - touched.current < RECENTLY;
    if (isAtEnd(box.current)) following.current = true;
    else if (his && now.top < seen.current.top) following.current = false;
    else follow();
    seen.current = now;
    behind.value = !following.current;
  }, []);
  const toLive = useCallback(() => {
    following.current = true;
    behind.value = false;
    if (!box.current) return;
    box.current.scrollTop = box.current.scrollHeight;
    seen.current = placeOf(box.current);
  }, []);
  return { box, onScroll, behind: growing && behind.value, toLive };
}
