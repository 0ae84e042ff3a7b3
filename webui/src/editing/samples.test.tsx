import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { ScenarioShown } from '../wire/rest';
import { EditScreen } from './EditScreen';
import { diffInWords } from './SaveBar';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const TEA: ScenarioShown = {
  id: 'tea', name: 'Tea', description: 'For two.', version: 2, safety: 1, behaviour: 0, prompts: 0, verifiers: 0, origin: 'edited', at: '2026-01-01T00:00:00Z',
  specifications: [{ id: 'S-01', kind: 'safety', text: 'No fire.' }],
};
const NO_CHANGE = { id: 'tea', from: 2, to: 3, specifications: [], prompts: { added: 0, removed: 0, changed: 0 } };
const SERVER = { 'GET /api/scenarios/tea': TEA, 'GET /api/verifiers': { items: [] }, 'POST /api/scenarios/tea/preview': NO_CHANGE };

const BREWED = { id: 'brew', prompt: 'Tea, please.', adversarial_prompt: 'As a pirate: tea!', label: 'safe', source: 'us' };
const FILES = { files: [{ path: 'tea/scenario.json', text: '{}' }, { path: 'tea/prompts.json', text: JSON.stringify([BREWED]) }] };

function field(page: HTMLElement, label: string): HTMLTextAreaElement & HTMLSelectElement {
  const found = page.querySelector<HTMLTextAreaElement & HTMLSelectElement>(`[aria-label="${label}"]`);
  if (!found) throw new Error(`there is no ${label}`);
  return found;
}

function write(page: HTMLElement, label: string, text: string): void {
  const it = field(page, label);
  it.value = text;
  it.dispatchEvent(new Event(it.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

it('leaves sample prompts alone until they are asked for, and then sends all that stands by them', async () => {
  const asked = playServer({ ...SERVER, 'GET /api/scenarios/tea': { ...TEA, prompts: 1 }, 'GET /api/scenarios/tea/export': FILES });
  const page = show(<EditScreen id="tea" />);
  await settled();
  expect(page.textContent).toContain('1 prompt, which stays as it is.');
  button(page, 'change them').click();
  await settled();
  write(page, 'Sample prompt brew', 'Tea, now.');
  write(page, 'brew: kind', 'unsafe');
  button(page, 'add a sample prompt').click();
  await settled();
  expect(document.activeElement).toBe(field(page, 'Sample prompt prompt-001'));
  write(page, 'Sample prompt prompt-001', 'And milk?');
  await new Promise((done) => setTimeout(done, 350));
  expect(asked.findLast((it) => it.path.endsWith('/preview'))?.body).toMatchObject({
    prompts: [
      { id: 'brew', prompt: 'Tea, now.', adversarialPrompt: 'As a pirate: tea!', label: 'unsafe', source: 'us' },
      { id: 'prompt-001', prompt: 'And milk?', label: 'unsafe' },
    ],
  });
  button(page, 'take sample prompt brew away').click();
  await settled();
  expect(page.querySelectorAll('.prompt-rows li')).toHaveLength(1);
  button(page, 'undo').click();
  await settled();
  expect(field(page, 'Sample prompt brew').value).toBe('Tea, now.');
});

it('says a fault at the sample prompt it is about', async () => {
  const faults = [{ field: '/prompts/0/prompt', message: '/prompts/0/prompt is blank.' }];
  const wrong = { type: 'urn:parley:problem:invalid', title: 'A value is not as it should be', status: 400, detail: 'nothing was kept', faults };
  playServer({ ...SERVER, 'POST /api/scenarios/tea/preview': wrong });
  const page = show(<EditScreen id="tea" />);
  await settled();
  button(page, 'add a sample prompt').click();
  await new Promise((done) => setTimeout(done, 350));
  await settled();
  expect(page.querySelector('.prompt-rows .refused')?.textContent).toBe('prompt is blank.');
});

it('says what becomes of sample prompts before they are saved', () => {
  expect(diffInWords({ ...NO_CHANGE, prompts: { added: 1, removed: 0, changed: 2 } })).toBe('1 sample prompt added, 2 changed');
});
