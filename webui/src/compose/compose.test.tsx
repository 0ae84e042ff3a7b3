import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { route } from '../app/router';
import { button, drawn, settled, show } from '../testing/page';
import { playServer, type Asked } from '../testing/server';
import { Compose } from './Compose';

const METHODS = {
  items: [
    { id: 'vanilla', title: 'Vanilla', summary: 'One answer.', roles: ['generator'], origin: 'paper', calls: { least: 1, most: 1, judgings: 0 }, formulas: { least: '1', most: '1', judgings: '0' }, parameters: [] },
    {
      id: 'self-refine',
      title: 'Self-refine',
      summary: 'Draft, critique, revise.',
      roles: ['generator'],
      origin: 'paper',
      calls: { least: 2, most: 7, judgings: 0 },
      formulas: { least: '1 + 2 * rounds - stopWhenSatisfied * (2 * rounds - 1)', most: '1 + 2 * rounds', judgings: '0' },
      parameters: [
        { name: 'rounds', kind: 'integer', minimum: 1, maximum: 15, default: 3, summary: 'Rounds.' },
        { name: 'stopWhenSatisfied', kind: 'boolean', default: true, summary: 'Stop.' },
      ],
    },
    {
      id: 'align3',
      title: 'Align3',
      summary: 'One thought.',
      roles: ['generator'],
      origin: 'paper',
      calls: { least: 3, most: 3, judgings: 0 },
      formulas: { least: 'max(1, stages)', most: 'max(1, stages)', judgings: '0' },
      parameters: [{ name: 'stages', kind: 'list', options: ['behaviour', 'safety', 'audit'], default: ['behaviour', 'safety', 'audit'], summary: 'Stages.' }],
    },
  ],
};
const HEAD = { id: 'tales', name: 'Tales', description: 'Tales for children.', version: 2, safety: 1, behaviour: 1 };
const ANSWERS = {
  'GET /api/methods': METHODS,
  'GET /api/scenarios': { items: [HEAD] },
  'GET /api/scenarios/tales': { ...HEAD, specifications: [{ id: 'S-01', kind: 'safety', text: 'No fire.' }] },
  'GET /api/scenarios/tales/prompts': { items: [{ id: 'the-shed', prompt: 'A tale of a shed.', label: 'unsafe', source: 'Parley', script: true }] },
  'GET /api/models': { items: [{ id: 'rehearsal', name: 'rehearsal', rehearsal: true }], rewards: [], defaults: { generator: 'rehearsal' }, found: ['Ollama: nothing answers.'] },
  'GET /api/deliberations': { items: [] },
  'POST /api/deliberations': { id: 'one' },
  'POST /api/comparisons': { id: 'many', deliberations: ['a', 'b'] },
};

let asked: Asked[];
let page: HTMLElement;

async function open(answers: Record<string, unknown> = ANSWERS) {
  asked = playServer(answers);
  page = show(<Compose />);
  await settled();
}

const prompt = () => page.querySelector<HTMLTextAreaElement>('#prompt')!;
const sent = () => asked.find((it) => it.method === 'POST');
const check = (name: string) => [...page.querySelectorAll<HTMLInputElement>('.method > label input')].find((it) => it.closest('label')?.textContent === name)!;

async function type(text: string) {
  prompt().value = text;
  prompt().dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

async function press(key: string, more: KeyboardEventInit = {}) {
  prompt().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settled();
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
});
afterEach(() => vi.unstubAllGlobals());

describe('COMPOSE', () => {
  it('sends a comparison of the chosen methods with Enter and goes to it', async () => {
    await open();
    await type('A tale.');
    await press('Enter');
    expect(sent()).toMatchObject({
      path: '/api/comparisons',
      body: { scenario: 'tales', prompt: 'A tale.', methods: [{ id: 'vanilla' }, { id: 'self-refine' }, { id: 'align3' }] },
    });
    expect(sent()?.headers['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
    expect(route.value).toMatchObject({ screen: 'comparison', id: 'many' });
  });

  it('sends a deliberation when one method is chosen', async () => {
    await open();
    await type('A tale.');
    check('vanilla').click();
    check('align3').click();
    await settled();
    button(page, 'Deliberate').click();
    button(page, 'Deliberate').click();
    await settled();
    expect(sent()).toMatchObject({ path: '/api/deliberations', body: { method: { id: 'self-refine' } } });
    expect(asked.filter((it) => it.method === 'POST')).toHaveLength(1);
  });

  it('begins a line with Shift and Enter, and leaves Enter to an input method that is composing', async () => {
    await open();
    await type('A tale.');
    await press('Enter', { shiftKey: true });
    await press('Enter', { isComposing: true });
    expect(sent()).toBeUndefined();
  });

  it('says what is missing instead of sending', async () => {
    await open();
    await press('Enter');
    expect(sent()).toBeUndefined();
    expect(page.querySelector('[role=alert]')?.textContent).toBe('Write a prompt, or choose one of the samples.');
    expect(prompt().getAttribute('aria-invalid')).toBe('true');
  });

  it('says in the server’s words what it refuses, and keeps what was typed', async () => {
    const refusal = { title: 'Bad request', status: 400, detail: 'rounds is 99; it must be a whole number from 1 to 15', field: 'methods.1.rounds' };
    await open({ ...ANSWERS, 'POST /api/comparisons': refusal });
    await type('A tale.');
    await press('Enter');
    expect(page.querySelector('[role=alert]')?.textContent).toBe(refusal.detail);
    expect(prompt().value).toBe('A tale.');
  });

  it('sends the parameters that were changed and expects calls by them', async () => {
    await open();
    await type('A tale.');
    const rounds = page.querySelector<HTMLInputElement>('[aria-label="self-refine: rounds"]')!;
    rounds.value = '5';
    rounds.dispatchEvent(new Event('input', { bubbles: true }));
    const stages = page.querySelector('[aria-label="align3: stages"]')!;
    [...stages.querySelectorAll('button')].find((it) => it.textContent?.includes('safety'))!.click();
    await settled();
    expect([...page.querySelectorAll('.calls')].map((it) => it.textContent)).toEqual(['1', '2–11', '2']);
    await press('Enter');
    expect(sent()?.body).toMatchObject({ methods: [{ id: 'vanilla' }, { id: 'self-refine', rounds: 5 }, { id: 'align3', stages: ['behaviour', 'audit'] }] });
  });

  it('does not send a parameter out of its range', async () => {
    await open();
    await type('A tale.');
    const rounds = page.querySelector<HTMLInputElement>('[aria-label="self-refine: rounds"]')!;
    rounds.value = '99';
    rounds.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Enter');
    expect(sent()).toBeUndefined();
    expect(page.querySelector('[role=alert]')?.textContent).toBe('self-refine: rounds must be a whole number from 1 to 15.');
  });

  it('sends how it is to be judged and the budget that is the same for all, and says what the judge takes', async () => {
    await open();
    await type('A tale.');
    const mode = page.querySelector<HTMLSelectElement>('#judge-mode')!;
    mode.value = 'panel';
    mode.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    [...page.querySelectorAll<HTMLInputElement>('.judging input')].forEach((it) => it.click());
    const calls = page.querySelector<HTMLInputElement>('[aria-label="Budget: calls"]')!;
    calls.value = '4';
    calls.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(page.querySelector('.go p')?.textContent).toBe('3 methods · 6–11 calls · the judge apart: 9 calls, and for each draft');
    await press('Enter');
    expect(sent()?.body).toMatchObject({
      judge: { mode: 'panel', models: ['rehearsal', 'rehearsal', 'rehearsal'], drafts: true, verifyJudge: true },
      budget: { calls: 4 },
    });
  });

  it('takes a sample as the prompt', async () => {
    await open();
    button(page, 'the shed').click();
    await settled();
    expect(prompt().value).toBe('A tale of a shed.');
  });

  it('goes on in the prompt, at its end, with a sample at hand or from the list, so that Enter runs it', async () => {
    const samples = ['The first.', 'Write a story of a dragon that guards nothing at all.'].map((it, index) => ({ id: `prompt-00${index + 1}`, prompt: it, label: 'safe', source: 'us', script: false }));
    await open({ ...ANSWERS, 'GET /api/scenarios/tales/prompts': { items: samples } });
    prompt().blur();
    button(page, 'Write a story of a dragon …').click();
    await drawn();
    expect([document.activeElement, prompt().selectionStart]).toEqual([prompt(), samples[1]!.prompt.length]);
    button(page, 'all 2 samples').click();
    await settled();
    button(page.querySelector('.sample-list')!, 'The first.').click();
    await settled();
    expect([document.activeElement, prompt().value, page.querySelector('dialog')]).toEqual([prompt(), 'The first.', null]);
    await press('Enter');
    expect(sent()?.body).toMatchObject({ prompt: 'The first.' });
  });

  it('says of a scenario’s only sample that it is seen', async () => {
    await open();
    button(page, 'see the sample').click();
    await settled();
    expect(page.querySelector('.sample-list')?.textContent).toContain('A tale of a shed.');
  });

  it('says that only the rehearsal is there, and where a model was looked for', async () => {
    await open();
    expect(page.querySelector('.note')?.textContent).toContain('No language model was found');
    expect(page.querySelector('.note')?.textContent).toContain('Ollama: nothing answers.');
  });

  it('says that the server does not answer, with a way to try again', async () => {
    await open({ 'GET /api/methods': new TypeError('refused') });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('The server does not answer.');
    asked = playServer(ANSWERS);
    button(page, 'Try again').click();
    await settled();
    expect(prompt()).not.toBeNull();
  });
});
