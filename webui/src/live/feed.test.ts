import { describe, expect, it } from 'vitest';
import { fakeFeed } from '../testing/sockets';
import type { Frame } from '../wire/live';

function setUp() {
  const frames: Frame[] = [];
  const watcher = (seen: number) => ({ seen: () => seen, frame: (it: Frame) => frames.push(it) });
  return { ...fakeFeed(), frames, watcher };
}

const watch = (deliberation: string, after: number) => ({ type: 'watch', deliberation, after });

describe('the feed', () => {
  it('watches after what was seen last, once it is open', () => {
    const { feed, sockets, watcher } = setUp();
    feed.watch('a', watcher(7));
    expect(sockets[0]!.sent).toEqual([]);
    sockets[0]!.onopen?.();
    expect(sockets[0]!.sent).toEqual([watch('a', 7)]);
  });

  it('uses one connection for all', () => {
    const { feed, sockets, watcher } = setUp();
    feed.watch('a', watcher(1));
    sockets[0]!.onopen?.();
    feed.watch('b', watcher(2));
    expect(sockets).toHaveLength(1);
    expect(sockets[0]!.sent).toEqual([watch('a', 1), watch('b', 2)]);
  });

  it('hands a frame to the one who watches', () => {
    const { feed, sockets, frames, watcher } = setUp();
    feed.watch('a', watcher(0));
    sockets[0]!.onopen?.();
    const frame = { type: 'event', deliberation: 'a', seq: 1, at: 't', event: { type: 'Completed' } } as const;
    sockets[0]!.say(frame);
    sockets[0]!.say({ ...frame, deliberation: 'other' });
    expect(frames).toEqual([frame]);
  });

  it('comes back after a loss and watches again, waiting twice as long each time up to 8 s', () => {
    const { feed, sockets, waits, links, watcher } = setUp();
    feed.watch('a', watcher(3));
    for (let loss = 0; loss < 7; loss++) {
      sockets.at(-1)!.onclose?.();
      waits.at(-1)!.task();
    }
    sockets.at(-1)!.onopen?.();
    expect(waits.map((it) => it.millis)).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000]);
    expect(sockets.at(-1)!.sent).toEqual([watch('a', 3)]);
    expect(links).toEqual(['connecting', ...Array(7).fill('lost'), 'open']);
  });

  it('starts with short waits again after the server has spoken', () => {
    const { feed, sockets, waits, watcher } = setUp();
    feed.watch('a', watcher(0));
    sockets[0]!.onclose?.();
    waits[0]!.task();
    sockets[1]!.onopen?.();
    sockets[1]!.say({ type: 'problem', detail: 'no' });
    sockets[1]!.onclose?.();
    expect(waits[1]!.millis).toBe(250);
  });

  it('watches again when the server says it was too slow', () => {
    const { feed, sockets, watcher } = setUp();
    feed.watch('a', watcher(12));
    sockets[0]!.onopen?.();
    sockets[0]!.say({ type: 'lagging', deliberation: 'a', seq: 9 });
    expect(sockets[0]!.sent).toEqual([watch('a', 12), watch('a', 12)]);
  });

  it('tries at once when the network is back', () => {
    const { feed, sockets, waits, watcher } = setUp();
    feed.watch('a', watcher(0));
    sockets[0]!.onclose?.();
    feed.hurry();
    expect(waits[0]!.cancelled).toBe(true);
    expect(sockets).toHaveLength(2);
  });

  it('is said to be lost until it is there again, and no more when nothing is watched', () => {
    const { feed, sockets, waits, links, watcher } = setUp();
    const stop = feed.watch('a', watcher(0));
    sockets[0]!.onopen?.();
    sockets[0]!.onclose?.();
    waits[0]!.task();
    expect(links.at(-1)).toBe('lost');
    stop();
    expect(links.at(-1)).toBe('resting');
  });

  it('closes a connection that nobody wants any more only when it is open', () => {
    const { feed, sockets, watcher } = setUp();
    feed.watch('a', watcher(0))();
    expect(sockets[0]!.closed).toBe(false);
    sockets[0]!.onopen?.();
    expect([sockets[0]!.closed, sockets[0]!.sent]).toEqual([true, []]);
  });

  it('closes the connection when nothing is watched any more, and opens a new one when it is', () => {
    const { feed, sockets, waits, watcher } = setUp();
    const stop = feed.watch('a', watcher(0));
    sockets[0]!.onopen?.();
    stop();
    expect(sockets[0]!.sent.at(-1)).toEqual({ type: 'unwatch', deliberation: 'a' });
    expect([sockets[0]!.closed, waits.length]).toEqual([true, 0]);
    feed.watch('b', watcher(0));
    expect(sockets).toHaveLength(2);
  });
});
