import { afterEach, expect, it, vi } from 'vitest';
import { settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import { ago, count, oneLine, seconds, usd } from '../app/format';
import { addShortcuts, listenToKeys, switchKeys } from '../app/keys';
import { routeOf } from '../app/router';
import { Runs } from '../runs/Runs';
import { grouped } from '../runs/groups';
import type { Summary } from '../wire/rest';

afterEach(() => vi.unstubAllGlobals());

it('knows its screens by their addresses', () => {
  const screens = ['/', '/d/1', '/c/2', '/runs', '/d/', '/x', '/d/1/2', '/scenarios', '/scenarios/tea', '/scenarios/a/b', '/cluster', '/cluster/a', '/checks', '/judges', '/judges/a'].map((it) => routeOf(it, '').screen);
  expect(screens).toEqual(['compose', 'deliberation', 'comparison', 'runs', 'nowhere', 'nowhere', 'nowhere', 'scenarios', 'scenario', 'nowhere', 'cluster', 'nowhere', 'checks', 'checks', 'nowhere']);
});

it('writes numbers with their units', () => {
  expect([count(3412), seconds(11.83), seconds(75), usd(0.0006), usd(1.5)]).toEqual(['3,412', '11.8 s', '1 min 15 s', '$0.00060', '$1.50']);
  const now = Date.UTC(2026, 0, 2);
  expect([ago('2026-01-01T23:56:00Z', now), ago('2026-01-01T00:00:00Z', now)]).toEqual(['4 min. ago', 'yesterday']);
  expect(oneLine('# A  title\n\nand more words', 12)).toBe('A title and …');
});

it('runs a shortcut, but not while somebody types, and not when they are off', () => {
  listenToKeys();
  const run = vi.fn();
  const remove = addShortcuts([{ key: 'V', does: 'x', run }]);
  const field = document.body.appendChild(document.createElement('input'));
  const press = (on: Element) => on.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', bubbles: true }));
  press(document.body);
  press(field);
  switchKeys(false);
  press(document.body);
  switchKeys(true);
  remove();
  press(document.body);
  expect(run).toHaveBeenCalledTimes(1);
});

const summary = (id: string, more: Partial<Summary> = {}): Summary => ({
  id, status: 'completed', scenario: 's', prompt: `Prompt ${id}`, method: 'vanilla', rehearsal: false, tokens: 10, calls: 1, imported: false, persons: false, paused: false, submittedAt: '2026-01-01T00:00:00Z', ...more,
});

it('groups the deliberations of a comparison', () => {
  const groups = grouped([summary('3'), summary('2', { comparison: 'c' }), summary('1', { comparison: 'c' })]);
  expect(groups.map((it) => [it.address, it.items.map((one) => one.id)])).toEqual([['/d/3', ['3']], ['/c/c', ['1', '2']]]);
});

it('asks the server for a page of runs as its address says', async () => {
  const asked = playServer({ 'GET /api/deliberations': { items: [summary('1', { sar: 0.79 })], next: 'more' }, 'GET /api/methods': { items: [] }, 'GET /api/scenarios': { items: [] } });
  const page = show(<Runs query={new URLSearchParams('q=fire&status=completed')} />);
  await settled();
  expect(asked.map((it) => it.path)).toContain('/api/deliberations?q=fire&status=completed');
  expect(page.querySelector('.run-row')?.textContent).toContain('0.79');
  expect(page.textContent).toContain('older');
});

it('says that no run fits', async () => {
  playServer({ 'GET /api/deliberations': { items: [] }, 'GET /api/methods': { items: [] }, 'GET /api/scenarios': { items: [] } });
  const page = show(<Runs query={new URLSearchParams('q=zzz')} />);
  await settled();
  expect(page.textContent).toContain('No run fits that.');
});
