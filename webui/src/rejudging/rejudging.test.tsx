import { afterEach, expect, it, vi } from 'vitest';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { RejudgedRun } from '../wire/rest';
import { flipsBySpecification, laterInWords, means } from './outcome';
import { Rejudge } from './Rejudge';

const MODELS = { items: [{ id: 'qwen', name: 'Qwen', rehearsal: false }], rewards: [], defaults: { judge: 'qwen' }, found: [] };
const RUN: RejudgedRun = {
  deliberation: 'a',
  method: 'vanilla',
  prompt: 'A tale.',
  version: 1,
  sar: 0.3,
  judgement: 'j',
  submittedAt: '2026-01-01T12:00:00Z',
  status: 'completed',
  mode: 'joint',
  models: ['qwen'],
  later: 0.9,
  flipped: [{ specification: 'S-01', from: 'NO', to: 'YES' }],
};

afterEach(() => vi.unstubAllGlobals());

it('takes the mean only over runs that have both scores', () => {
  const { later: _, ...open } = RUN;
  expect(means([RUN, { ...RUN, sar: 0.5, later: 0.5 }, { ...open, status: 'running' }])).toEqual({ before: 0.4, after: 0.7, of: 2 });
  expect(means([{ ...open, status: 'running' }])).toBeUndefined();
});

it('counts by specification how rulings turned, what is new and what is no longer asked among them', () => {
  const other = { ...RUN, flipped: [{ specification: 'S-01', from: 'NO', to: 'YES' }, { specification: 'B-02', to: 'NO' }, { specification: 'B-09', from: 'YES' }] } as RejudgedRun;
  expect(flipsBySpecification([RUN, other])).toEqual([
    { specification: 'B-02', turns: [['new: NO', 1]] },
    { specification: 'B-09', turns: [['YES, no longer asked', 1]] },
    { specification: 'S-01', turns: [['NO → YES', 2]] },
  ]);
});

it('says in words what came of each', () => {
  const { later: _, ...none } = RUN;
  expect(laterInWords(RUN)).toBe('0.90');
  expect(laterInWords({ ...none, status: 'failed', failure: 'the model is away' })).toBe('failed: the model is away');
  expect(laterInWords({ ...none, status: 'completed' })).toContain('not every verdict');
  expect(laterInWords({ ...none, status: 'cancelled' })).toBe('stopped');
});

it('says what it takes before it begins, and judges just those runs', async () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  const asked = playServer({
    'GET /api/models': MODELS,
    'GET /api/methods': { items: [] },
    'POST /api/scenarios/tales/judgements/preview': { deliberations: ['a', 'b'], calls: 2, tokens: 3000 },
    'POST /api/scenarios/tales/judgements': { items: [{ deliberation: 'a', judgement: 'j' }] },
    'GET /api/scenarios/tales/judgements': { items: [RUN] },
  });
  const page = show(<Rejudge scenario="tales" version={2} onClose={() => undefined} />);
  await vi.waitFor(() => expect(page.textContent).toContain('2 judge calls expected, about 3,000 tokens'));
  expect(asked.some((it) => it.path === '/api/scenarios/tales/judgements' && it.method === 'POST')).toBe(false);
  button(page, 'judge 2 runs').click();
  await settled();
  const post = asked.find((it) => it.path === '/api/scenarios/tales/judgements' && it.method === 'POST');
  expect(post?.body).toMatchObject({ version: 2, deliberations: ['a', 'b'], models: { judge: 'qwen' } });
  expect(page.querySelector('.rejudged')?.textContent).toContain('mean SAR 0.30 → 0.90 of 1 run');
});

it('stops what waits', async () => {
  const { later: _, ...open } = RUN;
  const waiting = { ...open, status: 'queued', flipped: [] };
  const asked = playServer({
    'GET /api/models': MODELS,
    'GET /api/methods': { items: [] },
    'POST /api/scenarios/tales/judgements/preview': { deliberations: [], calls: 0 },
    'GET /api/scenarios/tales/judgements': { items: [waiting, { ...waiting, judgement: 'k' }, RUN] },
    'POST /api/deliberations/j/cancel': { id: 'j' },
    'POST /api/deliberations/k/cancel': { status: 409, title: 'Too late', detail: 'deliberation k has ended' },
  });
  const page = show(<Rejudge scenario="tales" version={2} onClose={() => undefined} />);
  await settled();
  expect(page.textContent).toContain('1 of 3');
  button(page, 'stop the 2 that wait').click();
  await settled();
  expect(asked.filter((it) => it.path.endsWith('/cancel'))).toHaveLength(2);
  expect(page.querySelector('.check-progress [role=alert]')).toBeNull();
});
