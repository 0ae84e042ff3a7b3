import { describe, expect, it } from 'vitest';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { CLAIMED, answered } from '../testing/lanes';
import type { Event } from '../wire/events';
import { replay } from './replay';
import { roundsInWords, roundsOf } from './rounds';

const method = (id: string, parameters: Record<string, unknown>): Event => ({ ...SUBMITTED, method: { id, parameters } });
const rounds = (...events: readonly Event[]) => {
  const all = roundsOf(replay('d', log([events[0]!, CLAIMED, ...events.slice(1)])));
  return all && roundsInWords(all);
};
const refine = method('self-refine', { rounds: 3 });
const critique = (round: number) => completed(`round-${round}/reflect`, 'S-02: a match.', { role: 'reflector' });
const revision = (round: number) => completed(`round-${round}/revise`, 'A torch.', { role: 'reviser' });

describe('the rounds of a method', () => {
  it('are done when the next has begun, or the answer is there', () => {
    expect(rounds(refine, started('draft'))).toBe('0 of 3 rounds');
    expect(rounds(refine, completed('draft', 'x'), critique(1), revision(1))).toBe('0 of 3 rounds');
    expect(rounds(refine, completed('draft', 'x'), critique(1), revision(1), started('round-2/reflect', 'reflector'))).toBe('1 of 3 rounds');
    expect(rounds(refine, completed('draft', 'x'), critique(1), revision(1), answered('round-1/revise', 'x'))).toBe('1 of 3 rounds');
  });

  it('are done when their method closes what it did in them', () => {
    const debate = method('debate', { agents: 2, rounds: 1 });
    const said = [completed('round-1/agent-1/draft', 'x'), completed('round-1/agent-2/draft', 'y')];
    expect(rounds(debate, ...said)).toBe('0 of 1 round');
    expect(rounds(debate, ...said, completed('close', 'z', { role: 'judge', product: 'draft' }))).toBe('1 of 1 round');
  });

  it('are not done where a budget broke one off', () => {
    const reached: Event = { type: 'BudgetReached', what: 'calls', limit: 3, spent: 3 };
    expect(rounds(refine, completed('draft', 'x'), critique(1), revision(1), critique(2), reached, answered('round-1/revise', 'x'))).toBe('1 of 3 rounds');
  });

  it('are counted by other names, and without one that says how many there are to be', () => {
    expect(rounds(method('constitutional', { passes: 4 }), critique(1), critique(2))).toBe('1 of 4 rounds');
    expect(rounds(method('own', {}), critique(1), critique(2))).toBe('1 round');
  });

  it('are none where a method has none', () => {
    expect(rounds(method('best-of-n', { samples: 3 }), completed('sample-1/draft', 'x'))).toBeUndefined();
  });
});
