import { describe, expect, it } from 'vitest';
import { questionsIn, rankingIn } from './said';

describe('what agents say as JSON', () => {
  it('is a ranking in words, with its reason', () => {
    expect(rankingIn('Well: {"reason": "A breaks least.", "ranking": ["A", "C"]}')).toEqual({ order: 'A before C', reason: 'A breaks least.' });
    expect(rankingIn('{"choice": 2}')).toEqual({ order: 'draft 2', reason: '' });
  });

  it.each(['', '{"ranking": ["A"', 'I like A.', '[1]', '{"reason": "none"}'])('is left as it is where it is no ranking: %j', (text) => {
    expect(rankingIn(text)).toBeUndefined();
  });

  it('is a list of questions as far as they have come', () => {
    expect(questionsIn('{"questions": ["Is it \\"short\\"?", "Is it tr')).toEqual(['Is it "short"?']);
    expect(questionsIn('1. Is it short?')).toBeUndefined();
  });
});
