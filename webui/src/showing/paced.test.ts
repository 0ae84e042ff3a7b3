import { effect, signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { reduce } from '../run/reduce';
import { replay } from '../run/replay';
import { SUBMITTED, completed, delta, log, started } from '../testing/entries';
import { now } from './clock';
import { paced } from './paced';

const LOG = log([SUBMITTED, started('draft'), completed('draft', 'Once upon a time')]);

/** What the figures of a run that writes are drawn with, one after the other. */
function drawn() {
  const run = signal(replay('d', LOG.slice(0, 2)));
  const texts: (string | undefined)[] = [];
  const figures = paced(run);
  effect(() => {
    texts.push(figures.value.turns[0]?.text);
  });
  return { run, texts };
}

it('keeps words from figures until the clock ticks', () => {
  const { run, texts } = drawn();
  run.value = reduce(run.value, delta('draft', 0, 'Once'));
  run.value = reduce(run.value, delta('draft', 4, ' upon'));
  now.value += 500;
  expect(texts).toEqual(['', 'Once upon']);
});

it('shows an event at once', () => {
  const { run, texts } = drawn();
  run.value = reduce(run.value, { type: 'event', deliberation: 'd', ...LOG[2]! });
  expect(texts).toEqual(['', 'Once upon a time']);
});
