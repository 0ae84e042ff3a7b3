import { afterEach, expect, it, vi } from 'vitest';
import { getHealth, getModels, shutOut } from '../api/calls';
import { settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import { App } from './App';

const REFUSED = { title: 'The token is missing', status: 401, detail: 'this server wants its token' };

afterEach(() => {
  shutOut.value = false;
  vi.unstubAllGlobals();
});

it('says what to do when the server wants a token in the middle of it', async () => {
  playServer({ 'GET /api/models': REFUSED });
  const page = show(<App />);
  await getModels().catch(() => undefined);
  await settled();
  expect(page.querySelector('h1')?.textContent).toBe('This Parley is behind a token.');
  expect(page.querySelector('.state')?.textContent).toBe('token wanted');
});

it('takes a status without a node for a door that is shut', async () => {
  playServer({ 'GET /api/health': { status: 'ok' } });
  await getHealth();
  expect(shutOut.value).toBe(true);
});

it('is let in by a server that tells its node', async () => {
  playServer({ 'GET /api/health': { status: 'ok', node: 'a', nodes: 1, model: 'ready' } });
  await getHealth();
  expect(shutOut.value).toBe(false);
});
