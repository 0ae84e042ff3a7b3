import { describe, expect, it } from 'vitest';
import { SUBMITTED, started } from '../testing/entries';
import type { Event } from '../wire/events';
import { replay } from './replay';
import { restUntil } from './resting';
import type { Run } from './run';
import { methodSeconds } from './totals';

const START = Date.parse('2026-01-01T00:00:00Z');
const at = (second: number) => START + second * 1000;
const PAUSE: Event = { type: 'PauseRequested' };
const RESUME: Event = { type: 'Resumed' };
const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };

/** A run of events at these seconds. */
function run(...events: readonly [number, Event][]): Run {
  const all: readonly [number, Event][] = [[0, SUBMITTED], [0, CLAIMED], ...events];
  return replay('d', all.map(([second, event], index) => ({ seq: index + 1, at: new Date(at(second)).toISOString(), event, epoch: 1 })));
}

const lost = (turn: string, retryInMillis?: number): Event => ({
  type: 'TurnFailed',
  turn,
  attempt: 1,
  role: 'generator',
  code: 'model-silent',
  message: 'silent',
  ...(retryInMillis === undefined ? {} : { retryInMillis }),
});

const rest = (second: number, it: Run) => restUntil(it, at(second)) / 1000;

describe('a run that a person has paused', () => {
  it('rests when the last turn under way has ended, until it goes on', () => {
    const paused: [number, Event][] = [[0, started('sample-1')], [0, started('sample-2')], [10, PAUSE], [20, lost('sample-1')]];
    expect(rest(25, run(...paused))).toBe(0);
    const resting = run(...paused, [30, lost('sample-2')]);
    expect(rest(40, resting)).toBe(10);
    expect(methodSeconds(resting, at(40))).toBe(30);
    const again = run(...paused, [30, lost('sample-2')], [50, RESUME], [91, PAUSE]);
    expect(rest(100, again)).toBe(29);
    expect(methodSeconds(again, at(100))).toBe(71);
  });

  it('works while a turn is tried again, and rests while a judge is at work', () => {
    expect(rest(30, run([0, started('draft')], [10, PAUSE], [20, lost('draft', 5000)]))).toBe(0);
    const judging: Event = { type: 'TurnStarted', turn: 'judge', attempt: 1, role: 'judge', product: 'verdicts', model: 'qwen' };
    expect(rest(30, run([0, judging], [10, PAUSE]))).toBe(20);
  });

  it('rests where its turn went with its node', () => {
    expect(rest(30, run([0, started('draft')], [10, PAUSE], [20, { type: 'Claimed', node: 'node-b', epoch: 2 }]))).toBe(10);
  });

  it('rests no more when it has ended', () => {
    expect(rest(30, run([0, PAUSE], [10, { type: 'Cancelled', reason: 'on request' }]))).toBe(10);
  });
});
