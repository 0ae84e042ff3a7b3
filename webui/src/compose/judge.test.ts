import { describe, expect, it } from 'vitest';
import type { ModelCatalogue } from '../wire/rest';
import { callsOfAJudgement, inMode, judgeBody, judgeFault, USUAL_JUDGE } from './judge';

const model = (id: string) => ({ id, name: id, rehearsal: false });
const CATALOGUE: ModelCatalogue = { items: [model('a'), model('b')], rewards: [], defaults: { judge: 'b' }, found: [] };
const HEAD = { id: 's', name: 'S', description: '', version: 1, safety: 12, behaviour: 7 };

describe('the choice of a judge', () => {
  it('says nothing where it is the usual', () => expect(judgeBody(USUAL_JUDGE)).toEqual({}));

  it('fills the bench of a panel with the judge’s own model first, and empties it again', () => {
    const panel = inMode(USUAL_JUDGE, 'panel', CATALOGUE);
    expect(judgeBody(panel)).toEqual({ mode: 'panel', models: ['b', 'a', 'b'] });
    expect(inMode(panel, 'joint', CATALOGUE)).toEqual(USUAL_JUDGE);
  });

  it('asks no model beside programs where none of them decides', () => {
    expect(inMode({ ...USUAL_JUDGE, verifyJudge: true }, 'specbench-compat', CATALOGUE).verifyJudge).toBe(false);
  });

  it('wants two judges on a panel', () => {
    expect(judgeFault({ ...USUAL_JUDGE, mode: 'panel', models: ['a'] })).toBe('A panel needs at least 2 judges; it has 1.');
    expect(judgeFault({ ...USUAL_JUDGE, mode: 'panel', models: ['a', 'a'] })).toBeUndefined();
  });

  it('knows how many calls a judgement takes', () => {
    expect(callsOfAJudgement(USUAL_JUDGE, HEAD)).toBe(1);
    expect(callsOfAJudgement({ ...USUAL_JUDGE, mode: 'panel', models: ['a', 'b', 'b'] }, HEAD)).toBe(3);
    expect(callsOfAJudgement({ ...USUAL_JUDGE, mode: 'sequential' }, HEAD)).toBe(19);
  });
});
