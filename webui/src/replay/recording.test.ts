import { describe, expect, it } from 'vitest';
import { replay } from '../run/replay';
import { turnAt } from '../run/turns';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import type { Entry, Event } from '../wire/events';
import { LOGS } from '../wire/golden/logs';
import { addressed, positionOf } from './address';
import { Recording } from './recording';

const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };
const TEXT = 'Mia found a box in the shed and left it there.';

/** Claimed at 0 s, the draft begun at 1 s and done at 2 s, its first word at 1.25 s; a second says the next turn. */
const LOG = log([
  SUBMITTED,
  CLAIMED,
  started('draft'),
  completed('draft', TEXT, { thought: 'A box.', timings: { queued: 0, first: 250, total: 1_000 } }),
  started('round-1/reflect', 'reflector'),
  { type: 'Completed' },
]);
const said = (recording: Recording, moment: number) => {
  const { thought = '', text = '' } = turnAt(recording.at(moment), 'draft') ?? {};
  return { thought, text };
};

describe('a recording', () => {
  const recording = new Recording('d', LOG);

  it('has no word of a turn before its first came', () => {
    expect(said(recording, 1_249)).toEqual({ thought: '', text: '' });
    expect(turnAt(recording.at(1_249), 'draft')?.status).toBe('running');
  });

  it('reveals the thought, then the text, as evenly as they are taken to have come', () => {
    const units = 'A box.'.length + TEXT.length;
    expect(said(recording, 1_250 + (750 * 3.5) / units)).toEqual({ thought: 'A b', text: '' });
    expect(said(recording, 1_250 + (750 * 10.5) / units)).toEqual({ thought: 'A box.', text: TEXT.slice(0, 4) });
    expect(said(recording, 2_000)).toEqual({ thought: 'A box.', text: TEXT });
  });

  it('shows a turn that waited for its model’s limit as one that waits', () => {
    const waited = new Recording('d', log([SUBMITTED, CLAIMED, started('draft'), completed('draft', TEXT, { timings: { queued: 600, first: 100, total: 400 } })]));
    expect(turnAt(waited.at(1_500), 'draft')?.queued).toBe(true);
    expect(turnAt(waited.at(1_800), 'draft')?.text).not.toBe('');
  });

  it('goes back as well as on', () => {
    const late = said(recording, 1_900);
    expect(said(recording, 1_500).text.length).toBeLessThan(late.text.length);
    expect(said(recording, 1_900)).toEqual(late);
    expect(recording.at(0)).toMatchObject({ status: 'queued', seq: 1 });
  });

  it('never cuts a sign of two units', () => {
    const owls = new Recording('d', log([SUBMITTED, CLAIMED, started('draft'), completed('draft', '🦉🦉', { timings: { queued: 0, first: 0, total: 1_000 } })]));
    const texts = [300, 600, 800].map((it) => said(owls, 1_000 + it).text);
    expect(texts).toEqual(['', '🦉', '🦉']);
  });

  it('keeps events of one millisecond, and of clocks that differ, apart and in order', () => {
    const entries = LOG.map((it): Entry => ({ ...it, at: it.seq > 3 ? LOG[2]!.at : it.at }));
    const { moments } = new Recording('d', entries);
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
    expect(new Set(moments).size).toBe(moments.length);
  });
});

describe('an address', () => {
  const [one, other] = [new Recording('d', LOG), new Recording('e', LOG)];

  it('names an event where the log of one stands there, and a moment else', () => {
    expect(addressed(one.moments[3]!, [one])).toBe('4');
    expect(addressed(1_500, [one])).toBe('1.5s');
    expect(addressed(one.moments[3]!, [one, other])).toBe('2s');
  });

  it('is read back', () => {
    expect(positionOf('4', [one])).toBe(one.moments[3]);
    expect(positionOf('1.5s', [one, other])).toBe(1_500);
    expect([positionOf('4', [one, other]), positionOf('99', [one]), positionOf('soon', [one])]).toEqual([undefined, undefined, undefined]);
  });
});

describe.each(Object.entries<readonly Entry[]>(LOGS))('the golden log %s', (_, entries) => {
  it('ends as its log folds, however one came there', () => {
    const recording = new Recording('d', entries);
    const middle = recording.at(recording.length / 2);
    recording.at(recording.length / 4);
    expect(recording.at(recording.length / 2)).toEqual(middle);
    expect({ ...recording.at(recording.length), asOf: undefined }).toEqual({ ...replay('d', entries), asOf: undefined });
  });
});

it('folds a long log in parts: one step back costs no fold from its start', () => {
  const turns = Array.from({ length: 2_500 }, (_, index): Event[] => [started(`round-${index}/revise`, 'reviser'), completed(`round-${index}/revise`, 'x', { role: 'reviser' })]);
  const recording = new Recording('d', log([SUBMITTED, CLAIMED, ...turns.flat()]));
  const before = performance.now();
  for (let step = 0; step < 100; step++) recording.at(recording.length - step * 1_000);
  // A fold from the start takes some 30 ms each: a hundred of them would be far beyond this.
  expect(performance.now() - before).toBeLessThan(1_500);
});
