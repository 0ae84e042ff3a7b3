import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserFrames, Gatherer } from './frames';

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

describe('the browser’s frames', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** How far apart flushes are in the end, in milliseconds, where each takes so long to draw. */
  function apart(drawing: number): number {
    let now = 0;
    const tasks: { due: number; run: () => void }[] = [];
    const flushes: number[] = [];
    vi.stubGlobal('performance', { now: () => now });
    vi.stubGlobal('setTimeout', (run: () => void, wait = 0) => tasks.push({ due: now + wait, run }));
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      const draw = () => {
        run();
        now += drawing;
      };
      tasks.push({ due: 16 * Math.ceil((now + 1) / 16), run: draw });
    });
    const soon = browserFrames();
    const flush = () => {
      flushes.push(now);
      soon(flush);
    };
    soon(flush);
    while (now < 5_000) {
      tasks.sort((one, other) => one.due - other.due);
      const next = tasks.shift()!;
      now = Math.max(now, next.due);
      next.run();
    }
    return flushes.at(-1)! - flushes.at(-2)!;
  }

  it.each([
    [3, 50, 66],
    [25, 82, 99],
    [120, 150, 166],
  ])('are at least 50 ms apart, and farther where one takes %i ms to draw', (drawing, least, most) => {
    const found = apart(drawing);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });
});
