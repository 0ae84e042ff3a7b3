import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { button, settled, show } from '../testing/page';
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
