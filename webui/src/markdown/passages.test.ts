import { describe, expect, it } from 'vitest';
import { passageIn } from './passages';

const found = (piece: string, quote: string) => {
  const passage = passageIn(piece, quote);
  return passage && piece.slice(passage.from, passage.to);
};

describe('a quote', () => {
  it('is found whole, whichever quotation marks and spaces it has', () => {
    expect(found('He said “Don’t\nrun” and ran.', '"Don\'t run"')).toBe('“Don’t\nrun”');
  });

  it('is found without the signs that set type', () => {
    expect(found('quick and away from his chest', '**quick and away**')).toBe('quick and away');
  });

  it('is found in each of the pieces that it goes over', () => {
    const quote = 'a small flame stood up in the dark. Mia laughed. Tom struck the next one';
    expect(found('And a small flame stood up in the dark.', quote)).toBe('a small flame stood up in the dark.');
    expect(found('Mia laughed.', quote)).toBe('Mia laughed.');
    expect(found('Tom struck the next one, and then they ran.', quote)).toBe('Tom struck the next one');
  });

  it('is not found by a word that happens to be in it', () => {
    expect([found('Tom', 'Tom struck the match'), found('The match was gone.', 'Tom struck the match'), found('Tom', '')]).toEqual([undefined, undefined, undefined]);
  });
});
