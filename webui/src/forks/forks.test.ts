import { expect, it } from 'vitest';
import type { Run, TurnView } from '../run/run';
import type { Parameter, Relative } from '../wire/rest';
import { body, objection, sameAs } from './changes';
import { branches } from './tree';

const RUN = {
  id: 'a',
  submitted: { seed: 42, scenario: { id: 's', version: 2 }, method: { id: 'self-refine', parameters: { rounds: 3, keepBest: false } }, models: { reviser: { id: 'qwen' } } },
} as unknown as Run;
const TURN = { path: 'draft', seq: 5, text: 'One.', role: 'generator', product: 'draft' } as unknown as TurnView;
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
