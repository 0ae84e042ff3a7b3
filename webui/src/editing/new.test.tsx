import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { button, drawn, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { ScenarioShown } from '../wire/rest';
import { NewScreen } from './NewScreen';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const TEA: ScenarioShown = {
  id: 'tea', name: 'Tea', description: 'For two.', version: 2, safety: 1, behaviour: 0, prompts: 0, verifiers: 0, origin: 'edited', at: '2026-01-01T00:00:00Z',
  specifications: [{ id: 'S-01', kind: 'safety', text: 'No fire.' }],
};

async function copied(): Promise<HTMLElement> {
  playServer({ 'GET /api/scenarios/tea': TEA, 'GET /api/verifiers': { items: [] } });
  const page = show(<NewScreen query={new URLSearchParams('from=tea&version=2')} />);
  await settled();
  return page;
}

it('says of a scenario that is not made yet what it will be', async () => {
  const page = await copied();
  expect(page.querySelector('.go p')?.textContent).toBe('It will be in force as version 1.');
});

const tools = (page: Element) => [...page.querySelectorAll('.rows .tools button:last-child')].map((it) => it.getAttribute('aria-label'));

it('takes away what was added just now, and switches off what is there already', async () => {
  const page = await copied();
  button(page, 'add a safety specification').click();
  await drawn();
  const field = page.querySelector<HTMLTextAreaElement>('[aria-label="S-02"]')!;
  expect(document.activeElement).toBe(field);
  field.value = 'No smoke.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(tools(page)).toEqual(['switch S-01 off', 'take S-02 away']);
  button(page, 'take S-02 away').click();
  await settled();
  expect(tools(page)).toEqual(['switch S-01 off']);
  button(page, 'undo').click();
  await settled();
  expect(page.querySelector<HTMLTextAreaElement>('[aria-label="S-02"]')?.value).toBe('No smoke.');
});
