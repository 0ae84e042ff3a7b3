import { expect, it } from 'vitest';
import { newTurn, turnAt, withTurn } from './turns';
import { emptyRun, type Run } from './run';

const add = (run: Run, path: string, text = '') => withTurn(run, { ...newTurn(path, 1), text });
const paths = (run: Run) => run.turns.map((it) => it.path);

it('finds a turn by its path, whatever became of another run that began as this one', () => {
  const begun = add(emptyRun('a'), 'draft');
  const one = add(add(begun, 'critique'), 'revision');
  const other = add(add(begun, 'revision', 'at once'), 'critique');
  expect(paths(one)).toEqual(['draft', 'critique', 'revision']);
  expect(paths(other)).toEqual(['draft', 'revision', 'critique']);
  expect(turnAt(begun, 'revision')).toBeUndefined();
  expect(turnAt(other, 'revision')?.text).toBe('at once');
  expect(turnAt(one, 'critique')).toBe(one.turns[1]);
  expect(paths(add(one, 'revision', 'anew'))).toEqual(paths(one));
  expect(turnAt(add(one, 'revision', 'anew'), 'revision')?.text).toBe('anew');
});

it('finds the turns of a list that was made elsewhere', () => {
  const run = { ...emptyRun('a'), turns: [newTurn('draft', 1), newTurn('critique', 1)] };
  expect(turnAt(run, 'critique')).toBe(run.turns[1]);
  expect(paths(add(run, 'revision'))).toEqual(['draft', 'critique', 'revision']);
});
