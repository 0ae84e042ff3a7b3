import { expect, it } from 'vitest';
import { reduce } from '../run/reduce';
import { replay } from '../run/replay';
import type { Run } from '../run/run';
import { completed, log, started } from '../testing/entries';
import type { Event } from '../wire/events';
import { canBeWritten, canPause, heldTurns } from './held';

const after = (events: readonly Event[]): Run => replay('a', log(events));

const CLAIMED: Event = { type: 'Claimed', node: 'n', epoch: 1 };
const PAUSE: Event = { type: 'PauseRequested' };

it('holds what ends after the pause, and not what ended before', () => {
  const run = after([CLAIMED, started('draft'), completed('draft', 'One.'), PAUSE, started('round-1/revise'), completed('round-1/revise', 'Two.')]);
  expect(heldTurns(run).map((it) => it.path)).toEqual(['round-1/revise']);
  expect(canPause(run)).toBe(false);
  expect(heldTurns(reduce(run, { type: 'event', deliberation: 'a', seq: 7, at: '2026-11-25T10:01:00Z', event: { type: 'Resumed' } }))).toEqual([]);
});

it('keeps what the agent gave, however often a person writes', () => {
  const mine = (text: string): Event => ({ type: 'PersonWrote', turn: 'draft', role: 'generator', product: 'draft', text });
  const run = after([CLAIMED, PAUSE, started('draft'), completed('draft', 'One.'), mine('Mine.'), mine('Mine again.')]);
  expect(run.turns[0]).toMatchObject({ text: 'Mine again.', thought: '', person: { instead: 'One.' } });
  expect(heldTurns(run)).toHaveLength(1);
});

it('shows a turn that no agent was asked for', () => {
  const run = after([CLAIMED, { type: 'PersonWrote', turn: 'round-1/reflect', role: 'reflector', product: 'critique', text: 'Too short.' }]);
  expect(run.turns[0]).toMatchObject({ path: 'round-1/reflect', status: 'completed', text: 'Too short.', person: {} });
  expect(canBeWritten(run.turns[0]!)).toBe(true);
});

it('is over with the run', () => {
  expect(after([CLAIMED, PAUSE, { type: 'Cancelled', reason: 'by request' }]).paused).toBeUndefined();
  expect(canPause(after([CLAIMED]))).toBe(true);
  expect(canPause(after([]))).toBe(false);
});
