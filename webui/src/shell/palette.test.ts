import { expect, it } from 'vitest';
import { fitting, stepped, type Entry } from './palette';

const entry = (name: string, note = 'screen'): Entry => ({ key: name, name, note, run: () => undefined });
const ALL = [entry('Scenarios'), entry('New scenario'), entry('all runs', 'R')];

it('finds by any of the words, what begins so first', () => {
  expect(fitting(ALL, 'scen').map((it) => it.name)).toEqual(['Scenarios', 'New scenario']);
  expect(fitting(ALL, 'scenario new').map((it) => it.name)).toEqual(['New scenario']);
  expect(fitting(ALL, '').length).toBe(3);
  expect(fitting(ALL, 'nothing of that')).toEqual([]);
});

it('goes round at the ends', () => {
  expect(stepped(0, -1, 3)).toBe(2);
  expect(stepped(2, 1, 3)).toBe(0);
  expect(stepped(0, 1, 0)).toBe(0);
});
