import { expect, it, vi } from 'vitest';
import { Gatherer } from './frames';

it('hands on together what came within a frame', () => {
  const frames: (() => void)[] = [];
  const handed: (readonly number[])[] = [];
  const gatherer = new Gatherer<number>((task) => frames.push(task), (it) => handed.push(it));
  [1, 2, 3].forEach((it) => gatherer.add(it));
  expect(frames).toHaveLength(1);
  frames[0]!();
  gatherer.add(4);
  frames[1]!();
  expect(handed).toEqual([[1, 2, 3], [4]]);
});

it('hands nothing on twice when it was flushed ahead of its frame', () => {
  const frames: (() => void)[] = [];
  const handOn = vi.fn();
  const gatherer = new Gatherer<number>((task) => frames.push(task), handOn);
  gatherer.add(1);
  gatherer.flush();
  frames[0]!();
  expect(handOn).toHaveBeenCalledTimes(1);
});
