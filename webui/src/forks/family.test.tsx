import { afterEach, expect, it, vi } from 'vitest';
import { emptyRun } from '../run/run';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import { FamilyNote } from './FamilyNote';
import { FamilyTree } from './FamilyTree';

const relative = (id: string, of?: string) => ({ id, method: `method-${id}`, status: 'completed', sar: 0.5, tokens: 9, submittedAt: '2026-01-01T12:00:00Z', ...(of ? { of, at: 8 } : {}) });
const FAMILY = { items: [relative('a'), relative('b', 'a'), relative('c', 'b')] };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says once for all lanes of a family how many forks there are, and opens their tree', async () => {
  playServer({ 'GET /api/deliberations/a/forks': FAMILY, 'GET /api/deliberations/b/forks': FAMILY, 'GET /api/deliberations/z/forks': { items: [relative('z')] } });
  const opened: string[] = [];
  const page = show(<FamilyNote runs={['a', 'b', 'z'].map(emptyRun)} onOpen={(it) => opened.push(it)} />);
  await settled();
  expect(page.textContent).toBe(' · this run: 2 forks');
  button(page, 'this run: 2 forks').click();
  expect(opened).toEqual(['a']);
});

it('notices forks that come while it is looked at', async () => {
  vi.useFakeTimers();
  playServer({ 'GET /api/deliberations/a/forks': { items: [relative('a')] } });
  const page = show(<FamilyNote runs={[emptyRun('a')]} onOpen={() => undefined} />);
  await vi.advanceTimersByTimeAsync(100);
  expect(page.textContent).toBe('');
  playServer({ 'GET /api/deliberations/a/forks': FAMILY });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.textContent).toContain('2 forks');
});

it('puts any two of a family side by side', async () => {
  playServer({ 'GET /api/deliberations/a/forks': FAMILY });
  const page = show(<FamilyTree id="a" />);
  await settled();
  const ticks = page.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  expect(ticks).toHaveLength(3);
  ticks[0]!.click();
  await settled();
  expect(button(page, 'put both side by side').disabled).toBe(true);
  ticks[2]!.click();
  await settled();
  button(page, 'put both side by side').click();
  expect(location.pathname + location.search).toBe('/compare?ids=a,c');
});

it('marks those in which a person wrote', async () => {
  playServer({ 'GET /api/deliberations/a/forks': { items: [relative('a'), { ...relative('b', 'a'), persons: true }] } });
  const page = show(<FamilyTree id="a" />);
  await settled();
  expect([...page.querySelectorAll('li')].map((it) => it.querySelector(':scope > .with-person')?.textContent)).toEqual([undefined, 'with a person']);
});

it('says which lanes were imported', async () => {
  playServer({ 'GET /api/deliberations/a/forks': { items: [{ ...relative('a'), imported: true }] }, 'GET /api/deliberations/z/forks': { items: [relative('z')] } });
  const page = show(<FamilyNote runs={['a', 'z'].map(emptyRun)} onOpen={() => undefined} />);
  await settled();
  expect(page.textContent).toBe(' · this run: imported');
});
