import { afterEach, expect, test, vi } from 'vitest';
import { replay } from '../run/replay';
import { button, settled, show } from '../testing/page';
import { completed, log, started, SUBMITTED } from '../testing/entries';
import { playServer } from '../testing/server';
import { JudgeAgain } from './JudgeAgain';

const MODELS = { items: [{ id: 'qwen', name: 'Qwen', rehearsal: false }, { id: 'gpt', name: 'GPT', rehearsal: false }], rewards: [], defaults: { judge: 'qwen' }, found: [] };
const LATER = {
  id: 'j1',
  status: 'completed',
  submittedAt: '2026-01-01T12:00:00Z',
  version: 3,
  judge: { ...SUBMITTED.judge, mode: 'sequential' },
  models: [{ id: 'gpt', name: 'GPT', rehearsal: false }],
  judgement: { verdicts: [], scores: [{ sar: 0.65 }] },
};

afterEach(() => vi.unstubAllGlobals());

const run = () => replay('d', log([SUBMITTED, started('draft'), completed('draft', 'A story.'), { type: 'Answered', text: 'A story.', thought: '', turn: 'draft', warnings: [] }, { type: 'Completed' }]));

test('an answer is judged again as chosen, and all judgements are listed', async () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  const asked = playServer({ 'GET /api/models': MODELS, 'GET /api/deliberations/d/judgements': { items: [LATER] }, 'POST /api/deliberations/d/judgements': { id: 'j2' } });
  const page = show(<JudgeAgain runs={[run()]} onClose={() => undefined} />);
  await settled();
  expect(page.querySelectorAll('.judgements tbody tr')).toHaveLength(2);
  expect(page.querySelector('.judgements')?.textContent).toContain('sequential');
  expect(page.querySelector('.judgements')?.textContent).toContain('0.65');
  button(page, 'judge again').click();
  await settled();
  const post = asked.find((it) => it.method === 'POST');
  expect(post?.path).toBe('/api/deliberations/d/judgements');
  expect(post?.body).toEqual({ judge: { mode: 'joint', naPolicy: 'code', verifyJudge: false, models: [] }, models: { judge: 'qwen' } });
});

test('what is asked again because no answer came keeps its key, so that it is judged once; each run has its own', async () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  const asked = playServer({ 'GET /api/models': MODELS, 'GET /api/deliberations/{id}/judgements': { items: [] }, 'POST /api/deliberations/{id}/judgements': new TypeError('no network') });
  const page = show(<JudgeAgain runs={[run(), { ...run(), id: 'e' }]} onClose={() => undefined} />);
  await settled();
  const press = async () => {
    button(page, 'judge all 2 again').click();
    await settled();
  };
  await press();
  await press();
  const keys = asked.filter((it) => it.method === 'POST').map((it) => it.headers['Idempotency-Key']);
  expect(keys.slice(2)).toEqual(keys.slice(0, 2));
  expect(keys[0]).toMatch(/^[0-9a-f]{32}-d$/);
  expect(keys[1]).toMatch(/^[0-9a-f]{32}-e$/);
});
