import { expect, it } from 'vitest';
import { Attempts, newKey } from './attempts';

it('makes a key that is never the same', () => {
  expect(new Set(Array.from({ length: 50 }, newKey)).size).toBe(50);
});

it('keeps the key of what is sent again, until it is taken or something else is sent', () => {
  const attempts = new Attempts();
  const first = attempts.keyOf({ prompt: 'A tale.' });
  expect(attempts.keyOf({ prompt: 'A tale.' })).toBe(first);
  const other = attempts.keyOf({ prompt: 'Another.' });
  expect(other).not.toBe(first);
  attempts.taken();
  expect(attempts.keyOf({ prompt: 'Another.' })).not.toBe(other);
});
