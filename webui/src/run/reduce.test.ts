import { describe, expect, it } from 'vitest';
import { SUBMITTED, completed, delta, log, started } from '../testing/entries';
import type { Entry } from '../wire/events';
import type { Message } from '../wire/live';
import { reduce } from './reduce';
import { replay } from './replay';
import { emptyRun, isQueued, type Run } from './run';
import { turnAt } from './turns';

const CLAIMED = { type: 'Claimed', node: 'node-a', epoch: 1 } as const;
const BEGUN = log([SUBMITTED, CLAIMED, started('draft')]);

function live({ seq, at, event }: Entry): Message {
  return { type: 'event', deliberation: 'd', seq, at, event };
}

function fold(run: Run, ...messages: Message[]): Run {
  return messages.reduce(reduce, run);
}

const begun = () => replay('d', BEGUN);
const text = (run: Run, path = 'draft') => turnAt(run, path)?.text;

describe('events', () => {
  it('make a run of a log', () => {
    const run = replay('d', [...BEGUN, ...log([completed('draft', 'Once.'), { type: 'Completed' }], 4)]);
    expect(run).toMatchObject({ seq: 5, status: 'completed', node: 'node-a', epoch: 1 });
    expect(turnAt(run, 'draft')).toMatchObject({ status: 'completed', text: 'Once.', role: 'generator' });
  });

  it('change nothing when they come a second time', () => {
    const run = begun();
    expect(BEGUN.map(live).reduce(reduce, run)).toBe(run);
  });

  it('are not folded in beyond a missing one', () => {
    const run = reduce(begun(), live(log([completed('draft', 'Once.')], 5)[0]!));
    expect(run).toMatchObject({ seq: 3, gap: true });
    expect(turnAt(run, 'draft')?.status).toBe('running');
  });

  it('close a gap when the missing one comes', () => {
    const late = log([completed('draft', 'Once.'), { type: 'Completed' }], 4).map(live);
    expect(fold(begun(), late[1]!, late[0]!, late[1]!)).toMatchObject({ seq: 5, gap: false, status: 'completed' });
  });

  it('replace what deltas said when a turn completes', () => {
    const run = fold(begun(), delta('draft', 0, 'Onec'), live(log([completed('draft', 'Once.')], 4)[0]!));
    expect(text(run)).toBe('Once.');
  });

  it('show a failed attempt and the wait for the next', () => {
    const failed = { type: 'TurnFailed', turn: 'draft', attempt: 1, role: 'generator', code: 'overloaded', message: 'Busy.', retryInMillis: 500 } as const;
    const run = reduce(begun(), live(log([failed], 4)[0]!));
    expect(turnAt(run, 'draft')).toMatchObject({ status: 'waiting', failures: [{ attempt: 1, code: 'overloaded', retryInMillis: 500 }] });
  });

  it('stop turns under way when the deliberation is cancelled', () => {
    const run = fold(begun(), delta('draft', 0, 'Once'), live(log([{ type: 'Cancelled', reason: 'asked to' }], 4)[0]!));
    expect(run.status).toBe('cancelled');
    expect(turnAt(run, 'draft')).toMatchObject({ status: 'stopped', text: 'Once' });
  });
});

describe('waiting for a model’s limit', () => {
  const queued = (waits: boolean, attempt = 1) => ({ type: 'queued', deliberation: 'd', turn: 'draft', attempt, waits }) as const;
  const waits = (run: Run) => isQueued(turnAt(run, 'draft')!);

  it('is heard of, and that it is over', () => {
    expect(waits(reduce(begun(), queued(true)))).toBe(true);
    expect(waits(fold(begun(), queued(true), queued(false)))).toBe(false);
  });

  it('is over with the first word, and is another attempt’s own', () => {
    expect(waits(fold(begun(), queued(true), delta('draft', 0, 'Once')))).toBe(false);
    expect(waits(fold(begun(), queued(true), delta('draft', 0, '', { attempt: 2 })))).toBe(false);
    expect(waits(fold(begun(), queued(true), live(log([started('draft', 'generator', 2)], 4)[0]!)))).toBe(false);
  });

  it('is left alone where the turn or the attempt is not known, or it is the same again', () => {
    const run = reduce(begun(), queued(true));
    expect(reduce(run, queued(true))).toBe(run);
    expect(reduce(begun(), queued(true, 2))).toEqual(begun());
    expect(reduce(emptyRun('d'), queued(true)).turns).toEqual([]);
  });
});

describe('deltas', () => {
  it('append to their channel', () => {
    const run = fold(begun(), delta('draft', 0, 'Once '), delta('draft', 5, 'upon'), delta('draft', 0, 'Hm', { channel: 'thought' }));
    expect(turnAt(run, 'draft')).toMatchObject({ text: 'Once upon', thought: 'Hm' });
  });

  it('leave out what overlaps', () => {
    expect(text(fold(begun(), delta('draft', 0, 'Once '), delta('draft', 2, 'ce upon')))).toBe('Once upon');
  });

  it('change nothing when they come a second time', () => {
    const run = fold(begun(), delta('draft', 0, 'Once '));
    expect(reduce(run, delta('draft', 0, 'Once '))).toBe(run);
  });

  it('show a gap, which the text so far closes', () => {
    const gone = fold(begun(), delta('draft', 0, 'Once '), delta('draft', 9, ' a time'));
    expect([gone.gap, text(gone)]).toEqual([true, 'Once ']);
    const mended = reduce(gone, delta('draft', 0, 'Once upon a time'));
    expect([mended.gap, text(mended)]).toEqual([false, 'Once upon a time']);
  });

  it('make a turn of the first that overtakes its event, and keep its text', () => {
    const run = fold(emptyRun('d'), delta('draft', 0, 'Once'), ...BEGUN.map(live));
    expect(turnAt(run, 'draft')).toMatchObject({ status: 'running', role: 'generator', text: 'Once' });
  });

  it('start the text anew with a higher attempt', () => {
    const run = fold(begun(), delta('draft', 0, 'Once upon'), delta('draft', 0, 'Long', { attempt: 2 }));
    expect(turnAt(run, 'draft')).toMatchObject({ attempt: 2, text: 'Long', role: 'generator' });
  });

  it('of a higher attempt survive the events that they overtook', () => {
    const failed = { type: 'TurnFailed', turn: 'draft', attempt: 1, role: 'generator', code: 'lost', message: 'Gone.', retryInMillis: 1 } as const;
    const late = log([failed, started('draft', 'generator', 2)], 4).map(live);
    const run = fold(begun(), delta('draft', 0, 'Long', { attempt: 2 }), ...late);
    expect(turnAt(run, 'draft')).toMatchObject({ attempt: 2, text: 'Long', status: 'running', failures: [{ attempt: 1 }] });
  });

  it('of an earlier attempt are stale', () => {
    const run = fold(begun(), delta('draft', 0, 'Long', { attempt: 2 }));
    expect(reduce(run, delta('draft', 4, 'er'))).toBe(run);
  });

  it('after the end of their turn change nothing', () => {
    const run = reduce(begun(), live(log([completed('draft', 'Once.')], 4)[0]!));
    expect(reduce(run, delta('draft', 5, ' More'))).toBe(run);
  });
});
