import { expect, it } from 'vitest';
import { shortName } from './nodeNames';

it.each([
  ['lab3-4711-1764080000', ['lab4-4711-1764080000'], 'lab3'],
  ['lab3-4711-1764080000', ['lab3-4712-1764080000', 'lab4-9-1764080000'], 'lab3-4711'],
  ['parley-0-1-1764080000', ['parley-1-1-1764080000'], 'parley-0'],
  ['parley-0-1-1764080000', ['parley-0-1-1764089999'], 'parley-0-1-1764080000'],
  ['gpu7.example.org-31-1764080000', [], 'gpu7'],
  ['gpu7.example.org-31-1764080000', ['gpu7.example.net-31-1764080000'], 'gpu7.example.org-31-1764080000'],
  ['node-a', ['node-b'], 'node-a'],
])('of %s among %j is as much as is needed: %s', (name, others, short) => expect(shortName(name, [name, ...others])).toBe(short));
