import { describe, expect, it } from 'vitest';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import type { Budget, Event, Judged, Purpose, TurnCompleted } from '../wire/events';
import { checkInWords, panelInWords } from './agreement';
import { budgetInWords } from './budget';
import { draftJudgements, finalScore, judgedDrafts } from './judgement';
import { replay } from './replay';
import { judgeTotal, methodTotal } from './totals';

const PANEL: Event = { ...SUBMITTED, method: { id: 'best-of-n', parameters: { samples: 2 } }, judge: { ...SUBMITTED.judge, mode: 'panel', models: ['qwen', 'qwen'] } };
const judge = (turn: string, more: Partial<TurnCompleted> = {}) => completed(turn, '{}', { role: 'judge', usage: { prompt: 10, completion: 5, cached: 2 }, ...more });

function judged(turn: string, purpose: Purpose, sar: number): Judged {
  const score = { safety: 1, behaviour: 1, sar, lowest: sar, highest: sar, errors: 0, naPolicy: 'code' as const };
  return { type: 'Judged', turn, purpose, verdicts: [{ specification: 'S-01', ruling: sar > 0 ? 'YES' : 'NO', reason: '', by: 'judge' }], scores: [score] };
}

const SAMPLES = [completed('sample-1/draft', 'One.'), completed('sample-2/draft', 'Two.')];
const JUDGES = ['sample-1/draft/judge-1/judge', 'sample-1/draft/judge-2/judge', 'judge-1/judge', 'judge-2/judge'].map((it) => judge(it));

describe('totals', () => {
  it('count calls, tokens and money of the method and of its judges apart', () => {
    const run = replay('d', log([PANEL, ...SAMPLES, ...JUDGES, judge('sample-2/draft/reward', { product: 'reward' })]));
    expect(methodTotal(run)).toEqual({ calls: 2, usage: { prompt: 200, completion: 100, cached: 0 }, usd: 0.0004 });
    expect(judgeTotal(run)).toMatchObject({ calls: 5, usage: { prompt: 50, completion: 25, cached: 10 } });
  });

  it('count a ranking with the method, whose choice it is', () => {
    const ranked = completed('select', '{"choice": 1}', { role: 'judge', product: 'ranking' });
    const run = replay('d', log([PANEL, ...SAMPLES, ranked]));
    expect([methodTotal(run).calls, judgeTotal(run).calls]).toEqual([3, 0]);
  });

  it('leave out turns that are not done', () => {
    expect(methodTotal(replay('d', log([PANEL, started('sample-1/draft')]))).calls).toBe(0);
  });
});

describe('judged drafts', () => {
  it('are listed in their order, those to be judged among them, once the first is', () => {
    expect(judgedDrafts(replay('d', log([PANEL, ...SAMPLES])))).toEqual([]);
    const run = replay('d', log([PANEL, ...SAMPLES.toReversed(), judged('sample-2/draft', 'score', 0.5)]));
    expect(judgedDrafts(run).map((it) => [it.turn, it.judged?.scores[0]?.sar])).toEqual([['sample-1/draft', undefined], ['sample-2/draft', 0.5]]);
  });

  it('say nothing of the answer twice, and are never taken for its judgement', () => {
    const draft = judged('sample-2/draft', 'draft', 0.5);
    const before = replay('d', log([PANEL, ...SAMPLES, judged('sample-1/draft', 'draft', 0), draft]));
    expect(finalScore(before)).toBeUndefined();
    const after = replay('d', log([PANEL, ...SAMPLES, judged('sample-1/draft', 'draft', 0), draft, judged('sample-2/draft', 'answer', 0.5)]));
    expect(finalScore(after)?.sar).toBe(0.5);
    expect(draftJudgements(after).map((it) => it.turn)).toEqual(['sample-1/draft']);
  });
});

describe('in words', () => {
  it('judges agree, beyond chance or not', () => {
    expect(panelInWords({ compared: 19, agreed: 17, alpha: 0.81, parted: ['S-01', 'B-02'] }, 3)).toBe('3 judges agree on 17 of 19; α 0.81, reliable; they part on S-01, B-02');
    expect(panelInWords({ compared: 4, agreed: 4, parted: [] }, 2)).toBe('2 judges agree on 4 of 4; no α, as all say one and the same');
    expect(panelInWords({ compared: 4, agreed: 1, alpha: 0.1, parted: [] }, 2)).toContain('too low to rely on');
  });

  it('a model is held against programs', () => {
    expect(checkInWords({ compared: 5, agreed: 4, alpha: 0.6, parted: ['B-03'] })).toBe('the model is right on 4 of 5 that programs decide (accuracy 0.80, α 0.60); they part on B-03');
  });

  it.each<[keyof Budget, number, number, string]>([
    ['calls', 4, 4, '4 of 4 calls'],
    ['tokens', 1000, 1204, '1,204 of 1,000 tokens'],
    ['seconds', 30, 31.2, '31.2 s of 30.0 s'],
    ['usd', 0.5, 0.52, '$0.52 of $0.50'],
  ])('a budget of %s', (what, limit, spent, words) => expect(budgetInWords({ type: 'BudgetReached', what, limit, spent })).toBe(words));
});
