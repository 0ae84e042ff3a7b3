import { afterEach, expect, test, vi } from 'vitest';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import { Check } from './Check';
import { Checks } from './Checks';

const MODEL = { id: 'qwen', name: 'Qwen3-14B', rehearsal: false };
const LINE = { id: 'k1', submittedAt: '2026-01-01T12:00:00Z', model: MODEL, mode: 'joint', answers: 12, seed: 7, status: 'completed', done: 60, total: 60, failed: 2, trust: 'care' };
const WHOLE = {
  ...LINE,
  report: {
    trust: 'care',
    words: ['Its verdicts can be used with care.', 'It overlooks violations.'],
    accuracy: { value: 0.81, low: 0.72, high: 0.9, count: 240 },
    position: { value: -0.02, low: -0.1, high: 0.05, count: 230 },
  },
  cases: [
    { deliberation: 'd1', answer: 1, trick: 'plain', known: 22, right: 21, wrong: [{ specification: 'S-04', truth: 'NO', ruling: 'YES' }] },
    { deliberation: 'd2', answer: 1, trick: 'again', known: 22, right: 22, wrong: [] },
  ],
};
const MODELS = { items: [MODEL], rewards: [], defaults: { judge: 'qwen' }, found: [] };

afterEach(() => vi.unstubAllGlobals());

test('an examination is told in words, in figures and by where it was wrong', async () => {
  playServer({ 'GET /api/judge-checks/k1': WHOLE });
  const page = show(<Check id="k1" />);
  await settled();
  expect(page.textContent).toContain('Its verdicts can be used with care.');
  expect(page.textContent).toContain('81.0\u00a0%');
  expect(page.textContent).toContain('72.0\u00a0% to 90.0\u00a0%');
  expect(page.textContent).toContain('2 ended without a judgement');
  expect(page.querySelector('.cases')?.textContent).toContain('1 of 2 cases');
  expect(page.querySelector('.cases a')?.getAttribute('href')).toBe('/d/d1');
  expect(page.textContent).toContain('nothing to measure');
});

test('who is right on every plain answer and wrong elsewhere is said to be both', async () => {
  const [, again] = WHOLE.cases;
  const cases = [{ ...again, trick: 'plain' }, { ...again, deliberation: 'd3', right: 21, wrong: [{ specification: 'S-04', truth: 'NO', ruling: 'YES' }] }];
  playServer({ 'GET /api/judge-checks/k1': { ...WHOLE, report: { ...WHOLE.report, accuracy: { value: 1, low: 0.158, high: 1, count: 42 } }, cases } });
  const page = show(<Check id="k1" />);
  await settled();
  expect(page.querySelector('.cases summary')?.textContent).toBe('Where it was wrong or silent: 1 of 2 cases, none of the 1 plain');
  expect(page.querySelector('.cases p')?.textContent).toContain('“right” goes by the plain cases alone');
});

test('of the rehearsal it is said that this tells nothing of a model, and no advice is given', async () => {
  const rehearsal = { id: 'rehearsal', name: 'rehearsal', rehearsal: true };
  playServer({ 'GET /api/judge-checks/k1': { ...WHOLE, model: rehearsal }, 'GET /api/judge-checks': { items: [{ ...LINE, model: rehearsal }] }, 'GET /api/models': MODELS });
  const page = show(<Check id="k1" />);
  await settled();
  expect(page.textContent).toContain('says nothing about a model');
  expect(page.textContent).not.toContain('with care');
  show(<Checks query={new URLSearchParams()} />);
  await settled();
  expect(page.querySelector('.check-row .trust')?.textContent).toBe('says nothing');
});

test('an examination under way can be stopped', async () => {
  const asked = playServer({ 'GET /api/judge-checks/k1': { ...WHOLE, status: 'running', done: 6 }, 'POST /api/judge-checks/k1/cancel': { id: 'k1' } });
  const page = show(<Check id="k1" />);
  await settled();
  expect(page.querySelector('progress')?.value).toBe(6);
  button(page, 'stop').click();
  await settled();
  expect(asked.some((it) => it.path === '/api/judge-checks/k1/cancel')).toBe(true);
});

test('the model that an address names is offered to be examined', async () => {
  const asked = playServer({ 'GET /api/judge-checks': { items: [LINE] }, 'GET /api/models': MODELS, 'POST /api/judge-checks': { id: 'k2' }, 'GET /api/judge-checks/k2': WHOLE });
  const page = show(<Checks query={new URLSearchParams('model=qwen')} />);
  await settled();
  expect(page.querySelector('.check-row')?.textContent).toContain('with care');
  expect(page.textContent).toContain('120 judgements');
  button(page, 'examine').click();
  await settled();
  expect(asked.find((it) => it.method === 'POST')?.body).toEqual({ model: 'qwen', mode: 'joint', answers: 24 });
  expect(location.pathname).toBe('/checks/k2');
});

test('what the server refuses is said beside the button', async () => {
  playServer({ 'GET /api/judge-checks': { items: [] }, 'GET /api/models': MODELS, 'POST /api/judge-checks': { status: 400, title: 'x', detail: 'answers is 999; there are 93' } });
  const page = show(<Checks query={new URLSearchParams()} />);
  await settled();
  expect(page.textContent).toContain('No judge has been examined yet.');
  button(page, 'examine').click();
  await settled();
  expect(page.querySelector('[role=alert]')?.textContent).toBe('answers is 999; there are 93');
});
