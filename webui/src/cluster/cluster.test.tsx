import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../api/calls';
import { App } from '../shell/App';
import { go } from '../app/router';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { Cluster, ClusterNode } from '../wire/rest';
import { ClusterScreen } from './ClusterScreen';

const NODE: ClusterNode = {
  id: 'lab-11-1764080000', state: 'alive', self: true, version: '0.1.0', roles: ['generator', 'judge'], address: 'http://127.0.0.1:8080',
  joinedAt: '2026-01-01T12:00:00Z', renewedAt: '2026-01-01T12:00:00Z', heartbeat: 1200, deliberations: 2, turns: 3, tokensPerSecond: 50.5, faults: 1,
  clockAhead: 40, hears: [], holds: { qwen: { concurrency: 4, requests: 0, tokens: 9000 } },
};
const OTHER = { ...NODE, id: 'lab-22-1764080000', self: false, roles: ['judge' as const], clockAhead: -2500, address: '' };
const GONE = { ...NODE, id: 'far-1-1764080000', self: false, state: 'gone' as const, heartbeat: 754_000 };
const RUN = '0190a1b2-0000-7000-8000-9a8b7c6d5e4f';
const ALONE: Cluster = { nodes: [NODE], waiting: { interactive: 0, batch: 0 }, working: [], takeOvers: [], warnings: [] };
const THREE: Cluster = {
  nodes: [NODE, OTHER, GONE],
  waiting: { interactive: 3, batch: 1204 },
  working: [{ deliberation: RUN, node: OTHER.id, scenario: 's', method: 'align3', prompt: 'A story of a seal', submittedAt: '2026-01-01T12:00:00Z' }],
  takeOvers: [{ deliberation: RUN, at: '2026-01-01T12:00:00Z', from: GONE.id, to: OTHER.id }],
  warnings: ['No node plays the reviser, so its turns wait; start one with \'--roles reviser\'.'],
};

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(() => vi.unstubAllGlobals());

async function open(answers: Record<string, unknown>) {
  const asked = playServer(answers);
  const page = show(<ClusterScreen />);
  await settled();
  return { page, asked };
}
const rows = (page: HTMLElement) => [...page.querySelectorAll('.node')];
const sendings = (asked: readonly { method: string; path: string }[]) => asked.filter((it) => it.method === 'POST').map((it) => it.path);

describe('the cluster', () => {
  it('of one node says so, and how others come to it', async () => {
    const { page } = await open({ 'GET /api/nodes': ALONE });
    expect(rows(page)).toHaveLength(1);
    expect(page.querySelector('.alone-here')?.textContent).toContain('--cluster');
    expect(page.textContent).toContain('Nothing runs just now.');
    expect(page.textContent).toContain('No deliberation has been taken over.');
    expect(page.querySelector('[role=alert]')?.textContent).toBe('');
  });

  it('shows of each node what it is, does and holds', async () => {
    const { page } = await open({ 'GET /api/nodes': THREE });
    const [own, other, gone] = rows(page);
    expect(own?.querySelector('h2')?.textContent).toBe('lab-11 alivethis node');
    expect(own?.querySelector('abbr')?.getAttribute('title')).toBe(NODE.id);
    expect([...own!.querySelectorAll('dd')].map((it) => it.textContent)).toEqual(['2', '3', '50.5', '1', '1.2 s ago', '0.1.0']);
    expect(own?.querySelector('a')?.getAttribute('href')).toBe('http://127.0.0.1:8080');
    expect(own?.querySelector('.holds')?.textContent).toContain('qwen4no limit9,000');
    expect(own?.querySelector('.clock')).toBeNull();
    expect(other?.querySelector('.clock')?.textContent).toBe('clock 2.5 s behind');
    expect(gone?.textContent).toContain('13 min. ago');
    expect(gone?.querySelector('button')).toBeNull();
    expect(page.querySelector('.alone-here')).toBeNull();
  });

  it('shows its queue, which node runs what, and which took over what', async () => {
    const { page } = await open({ 'GET /api/nodes': THREE });
    expect(page.textContent).toContain('2 nodes · queue: 3 interactive, 1,204 batch');
    const link = page.querySelector('.working-row a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['A story of a seal', `/d/${RUN}`]);
    expect(page.querySelector('.working-row')?.textContent).toContain('align3lab-22');
    expect(page.querySelector('.take-over-row')?.textContent).toContain('far → to  lab-22');
  });

  it('gives its warnings as an alert, and nothing else', async () => {
    const { page } = await open({ 'GET /api/nodes': THREE });
    const live = [...page.querySelectorAll('[role=alert], [role=status], [aria-live]')].map((it) => it.textContent);
    expect(live.filter((it) => it !== '')).toEqual(THREE.warnings);
  });

  it('says that no node has a lease', async () => {
    const { page } = await open({ 'GET /api/nodes': { ...ALONE, nodes: [] } });
    expect(page.textContent).toContain('No node has a lease just now.');
  });

  it('says why it could not be loaded', async () => {
    const { page } = await open({ 'GET /api/nodes': new Unreachable() });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('The server does not answer.');
  });

  it('leaves what it knew when the server is lost, says so, and takes up again', async () => {
    const { page } = await open({ 'GET /api/nodes': THREE });
    playServer({ 'GET /api/nodes': new Unreachable() });
    await vi.waitFor(() => expect(page.querySelector('.stale')?.textContent).toContain('how it was before'), 3000);
    expect(rows(page)).toHaveLength(3);
    playServer({ 'GET /api/nodes': ALONE });
    await vi.waitFor(() => expect(rows(page)).toHaveLength(1), 3000);
    expect(page.querySelector('.stale')?.textContent).toBe('');
  });

  it('is not asked for while nobody sees the page', async () => {
    const { asked } = await open({ 'GET /api/nodes': THREE });
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await new Promise((done) => setTimeout(done, 1300));
    expect(asked).toHaveLength(1);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(asked).toHaveLength(2);
  });

  it('is one of the places of the page, and the count of nodes leads to it', async () => {
    playServer({ 'GET /api/nodes': THREE, 'GET /api/health': { status: 'ok', node: 'a', nodes: 7, model: 'ready' } });
    go('/cluster');
    const page = show(<App />);
    await vi.waitFor(() => expect(rows(page)).toHaveLength(3), 5000);
    expect(page.querySelector('[aria-current=page]')?.textContent).toBe('Cluster');
    expect(page.querySelector('a.state')?.getAttribute('href')).toBe('/cluster');
    await vi.waitFor(() => expect(page.querySelector('a.state')?.textContent?.trim()).toBe('2 nodes'));
  });
});

describe('draining a node', () => {
  const ASKED = `/api/nodes/${NODE.id}/drain`;

  it('is confirmed first, and then seen', async () => {
    const { page, asked } = await open({ 'GET /api/nodes': THREE, [`POST ${ASKED}`]: { id: NODE.id, draining: true } });
    button(page, 'Drain lab-11').click();
    await settled();
    expect(page.querySelector('dialog')?.textContent).toContain('hands over what it runs, now 2 deliberations');
    expect(sendings(asked)).toEqual([]);
    button(page, 'drain it').click();
    await settled();
    expect(sendings(asked)).toEqual([ASKED]);
    expect(page.querySelector('dialog')).toBeNull();
    expect(asked.filter((it) => it.path === '/api/nodes')).toHaveLength(2);
  });

  it('warns where no other node takes part', async () => {
    const { page } = await open({ 'GET /api/nodes': ALONE });
    button(page, 'Drain lab').click();
    await settled();
    expect(page.querySelector('dialog')?.textContent).toContain('No other node takes part');
  });

  it('that fails says why, and can be asked for again', async () => {
    const { page } = await open({ 'GET /api/nodes': THREE, [`POST ${ASKED}`]: { status: 404, title: 'x', detail: 'no node of that name lives' } });
    button(page, 'Drain lab-11').click();
    await settled();
    button(page, 'drain it').click();
    await settled();
    expect(page.querySelector('dialog [role=alert]')?.textContent).toBe('no node of that name lives');
    expect(button(page, 'drain it').disabled).toBe(false);
  });

  it('is sent once', async () => {
    const { page } = await open({ 'GET /api/nodes': THREE });
    button(page, 'Drain lab-11').click();
    await settled();
    const fetch = vi.fn(() => new Promise(() => undefined));
    vi.stubGlobal('fetch', fetch);
    button(page, 'drain it').click();
    await settled();
    expect(button(page, 'drain it').disabled).toBe(true);
    button(page, 'drain it').click();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is taken back by resuming it', async () => {
    const drained = { ...NODE, state: 'draining' as const, deliberations: 0, turns: 0 };
    const { page, asked } = await open({ 'GET /api/nodes': { ...THREE, nodes: [drained, OTHER] }, [`POST /api/nodes/${NODE.id}/resume`]: { id: NODE.id, draining: false } });
    expect(rows(page)[0]?.querySelector('h2')?.textContent).toContain('drainingthis nodehas handed over all');
    button(page, 'Resume lab-11').click();
    await settled();
    expect(sendings(asked)).toEqual([`/api/nodes/${NODE.id}/resume`]);
  });
});
