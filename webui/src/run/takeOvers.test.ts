import { describe, expect, it } from 'vitest';
import { SUBMITTED, completed, delta, log, started } from '../testing/entries';
import type { Event } from '../wire/events';
import { reduce } from './reduce';
import { replay } from './replay';
import { nodesOf, takeOverInWords } from './takeOvers';
import { turnAt } from './turns';

const claimed = (node: string, epoch: number): Event => ({ type: 'Claimed', node, epoch });
const BEGUN: Event[] = [SUBMITTED, claimed('a', 1), started('draft')];
const run = (...events: Event[]) => replay('d', log([...BEGUN, ...events]));
const words = (...events: Event[]) => run(...events).takeOvers.map((it) => takeOverInWords(it, (node) => node.toUpperCase()));

describe('a deliberation taken over', () => {
  it('is none when it is claimed for the first time', () => expect(words()).toEqual([]));

  it('tells of a node that is gone when a turn was cut off', () => {
    expect(words(claimed('b', 2))).toEqual(['node A gone; node B goes on']);
  });

  it('does not call a node gone that let its turns finish', () => {
    expect(words(completed('draft', 'Once.'), claimed('b', 2))).toEqual(['node B goes on where node A left off']);
  });

  it('tells only who goes on when it is the same', () => expect(words(claimed('a', 2))).toEqual(['node A goes on']));

  it('has its place before the turn that is to be said anew, else after all there are', () => {
    const cut = run(completed('draft', 'Once.'), started('round-1/reflect', 'reflector'), claimed('b', 2));
    expect(cut.takeOvers.map((it) => it.before)).toEqual([1]);
    expect(run(completed('draft', 'Once.'), claimed('b', 2)).takeOvers[0]?.before).toBe(1);
  });

  it('keeps the text so far of a lost attempt until the next begins its own', () => {
    const streamed = reduce(run(), delta('draft', 0, 'Once upon'));
    const taken = reduce(streamed, { type: 'event', deliberation: 'd', seq: 4, at: '2026-01-01T12:00:09Z', event: claimed('b', 2) });
    expect(turnAt(taken, 'draft')).toMatchObject({ text: 'Once upon', status: 'waiting', lost: [{ attempt: 1, node: 'a' }] });
    const again = reduce(taken, { type: 'event', deliberation: 'd', seq: 5, at: '2026-01-01T12:00:10Z', event: started('draft', 'generator', 2) });
    expect(turnAt(again, 'draft')).toMatchObject({ text: '', status: 'running', attempt: 2, lost: [{ attempt: 1 }] });
    expect(reduce(again, delta('draft', 9, ' a time'))).toBe(again);
    expect(turnAt(reduce(again, delta('draft', 0, 'Long ago', { attempt: 2 })), 'draft')?.text).toBe('Long ago');
  });

  it('names all that took part, owners and those on which agents spoke', () => {
    expect(nodesOf(run(completed('draft', 'Once.', { node: 'c' }), claimed('b', 2)))).toEqual(['b', 'a', 'c']);
  });
});
