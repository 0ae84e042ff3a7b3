import { afterEach, expect, it, vi } from 'vitest';
import type { Run } from '../run/run';
import { SUBMITTED, delta, log, started } from '../testing/entries';
import { playServer } from '../testing/server';
import { fakeFeed } from '../testing/sockets';
import type { Event } from '../wire/events';
import type { Frame } from '../wire/live';
import { Watching } from './watching';

const LOG = log([SUBMITTED, { type: 'Claimed', node: 'a', epoch: 1 }, started('draft'), { type: 'Claimed', node: 'b', epoch: 2 }, started('draft', 'generator', 2)] satisfies Event[]);
const event = (seq: number): Frame => ({ type: 'event', deliberation: 'd', ...LOG[seq - 1]! });

afterEach(() => vi.unstubAllGlobals());

/** The runs as they were after each change. */
async function watched() {
  playServer({ 'GET /api/deliberations/d/events': LOG.slice(0, 2) });
  const seen: Run[] = [];
  const fake = fakeFeed();
  const watching = new Watching(fake.feed, (_, after) => seen.push(after), () => undefined);
  const run = await watching.open('d');
  fake.sockets[0]!.onopen?.();
  return { ...fake, run, seen };
}

const text = (run: Run) => run.turns[0]?.text;

it('goes on at another node after the last event, without a gap and without a repeat', async () => {
  const { run, seen, sockets, waits } = await watched();
  sockets[0]!.say(event(3));
  sockets[0]!.say(delta('draft', 0, 'Once upon'));
  await vi.waitFor(() => expect(text(run.value)).toBe('Once upon'));
  sockets[0]!.onclose?.();
  expect(text(run.value)).toBe('Once upon');
  waits[0]!.task();
  sockets[1]!.onopen?.();
  expect(sockets[1]!.sent).toEqual([{ type: 'watch', deliberation: 'd', after: 3 }]);
  [event(3), delta('draft', 0, 'Once upon a'), delta('draft', 11, ' time')].forEach((it) => sockets[1]!.say(it));
  await vi.waitFor(() => expect(text(run.value)).toBe('Once upon a time'));
  expect([run.value.seq, seen.some((it) => it.gap)]).toEqual([3, false]);
});

it('follows a deliberation to the node that took it over while nobody listened', async () => {
  const { run, sockets, waits } = await watched();
  sockets[0]!.say(event(3));
  sockets[0]!.say(delta('draft', 0, 'Once upon'));
  sockets[0]!.onclose?.();
  waits[0]!.task();
  sockets[1]!.onopen?.();
  [event(4), event(5), delta('draft', 0, 'Long ago', { attempt: 2 })].forEach((it) => sockets[1]!.say(it));
  await vi.waitFor(() => expect(text(run.value)).toBe('Long ago'));
  expect(run.value).toMatchObject({ seq: 5, gap: false, node: 'b', takeOvers: [{ from: 'a', to: 'b', cut: true }] });
});
