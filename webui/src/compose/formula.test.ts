import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { comesTo } from './formula';

// The same formulas as the server's own tests work out.
const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../../agents/src/test/golden/formulas.json'), 'utf8'));

it.each(Object.entries<number>(golden.formulas))('%s comes to %i', (formula, value) => {
  expect(comesTo(formula, golden.parameters)).toBe(value);
});

it.each<string>(golden.wrong)('refuses %j', (formula) => {
  expect(() => comesTo(formula, golden.parameters)).toThrow('is no formula');
});
