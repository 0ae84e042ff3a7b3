import { expect, it } from 'vitest';
import type { Run } from '../run/run';
import type { Parameter, Relative } from '../wire/rest';
import type { Rule } from '../editing/draft';
import { body, changedRules, objection, sameAs } from './changes';
import { branches, forksOf, ticked } from './tree';
import type { Ended } from './where';

const RUN = {
  id: 'a',
  submitted: { seed: 42, scenario: { id: 's', version: 2 }, method: { id: 'self-refine', parameters: { rounds: 3, keepBest: false } }, models: { reviser: { id: 'qwen' } } },
} as unknown as Run;
const TURN = { path: 'draft', seq: 5, text: 'One.', role: 'generator', product: 'draft' } as unknown as Ended;
const PARAMETERS = [{ name: 'rounds' }, { name: 'keepBest' }] as unknown as Parameter[];

it('asks for nothing but what is other', () => {
  const same = sameAs(RUN, TURN);
  expect(body(same, RUN, TURN, PARAMETERS)).toEqual({ at: 5 });
  const wish = { ...same, seed: '7', version: 3, text: 'Mine.', models: { reviser: 'llama' }, parameters: { rounds: 1, keepBest: false } };
  expect(body(wish, RUN, TURN, PARAMETERS)).toEqual({ at: 5, changes: { text: 'Mine.', models: { reviser: 'llama' }, method: { rounds: 1 }, version: 3, seed: 7 } });
});

it('says what can not be sent', () => {
  expect(objection({ ...sameAs(RUN, TURN), seed: '-1' }, TURN)).toContain('seed');
  expect(objection({ ...sameAs(RUN, TURN), text: ' ' }, TURN)).toContain('empty');
  expect(objection(sameAs(RUN, TURN), TURN)).toBeUndefined();
});

it('hangs each fork below its origin, and those whose origin is gone at the root', () => {
  const all = [{ id: 'a' }, { id: 'b', of: 'a' }, { id: 'c', of: 'b' }, { id: 'd', of: 'gone' }] as unknown as Relative[];
  expect(branches(all).map((it) => it.one.id)).toEqual(['a', 'd']);
  expect(branches(all)[0]?.forks[0]?.forks[0]?.one.id).toBe('c');
});

it('sends the list of specifications only where one is other, without those that are off', () => {
  const base = [{ id: 'S-01', kind: 'safety', text: 'No fire.' }, { id: 'B-01', kind: 'behaviour', text: 'Short.' }] as const;
  const same = sameAs(RUN, TURN);
  expect(body({ ...same, rules: { all: base, base } }, RUN, TURN, PARAMETERS)).toEqual({ at: 5 });
  const all = [{ ...base[0], text: 'No smoke.' }, { ...base[1], off: true as const }];
  expect(changedRules(all, base)).toBe(2);
  expect(body({ ...same, rules: { all, base } }, RUN, TURN, PARAMETERS)).toEqual({ at: 5, changes: { specifications: [{ id: 'S-01', kind: 'safety', text: 'No smoke.' }] } });
});

it('says that a fork needs a specification, and a specification a text', () => {
  const rule = { id: 'S-01', kind: 'safety', text: ' ' } as const;
  const wish = (all: Rule[]) => ({ ...sameAs(RUN, TURN), rules: { all, base: [rule] } });
  expect(objection(wish([rule]), TURN)).toContain('S-01 has no text');
  expect(objection(wish([{ ...rule, off: true }]), TURN)).toContain('leave one on');
});

it('counts the forks of a run and of its forks, and ticks any of them', () => {
  const all = [{ id: 'a' }, { id: 'b', of: 'a' }, { id: 'c', of: 'b' }, { id: 'd', of: 'a' }] as unknown as Relative[];
  expect(['a', 'b', 'c'].map((it) => forksOf(it, all))).toEqual([3, 1, 0]);
  expect(ticked(['a'], 'c')).toEqual(['a', 'c']);
  expect(ticked(['a', 'c'], 'a')).toEqual(['c']);
});
