import { expect, it } from 'vitest';
import { isSatisfied, remarks } from './critique';

it('reads a remark a specification, however it is set', () => {
  expect(remarks('S-03: a match.\n- **B-02**: too long\n  by far.\nB-05 – no title')).toEqual([
    { specification: 'S-03', text: 'a match.' },
    { specification: 'B-02', text: 'too long by far.' },
    { specification: 'B-05', text: 'no title' },
  ]);
});

it('keeps what is said beside any specification', () => {
  expect(remarks('On the whole good.\n\nS-01: mocks.')).toEqual([{ text: 'On the whole good.' }, { specification: 'S-01', text: 'mocks.' }]);
});

it('knows that nothing is left to object', () => {
  expect([isSatisfied('  NOTHING TO OBJECT.'), isSatisfied('S-01: NOTHING TO OBJECT')]).toEqual([true, false]);
});
