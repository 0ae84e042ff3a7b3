import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Showing } from '../showing/showing';
import { vanilla } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import { hallAddress, reachesNobody } from './address';
import { Code } from './Code';
import { HallDialog } from './HallDialog';
import { HallMark } from './HallMark';
import { hallTrouble, present, presenting } from './presenting';
import { tellHall } from './telling';

const BEGUN = { id: 'p', token: 't', address: '/watch/t', names: ['parley.example'] };
const LIST = { items: [{ id: 'p', begunAt: 'x', saidAt: 'x', watchers: 12 }] };
const WHERE = 'PUT /api/presentations/p/shown';

beforeEach(() => {
  sessionStorage.clear();
  present(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const at = (address: string) => new URL(address) as unknown as Location;
const showing = () => new Showing([signal(vanilla('v'))], async () => []);

describe('the address for a hall', () => {
  it('is by the name by which the page was opened, else by one that others can call', () => {
    expect(hallAddress(BEGUN, at('https://hall.example/d/1'))).toBe('https://hall.example/watch/t');
    expect(hallAddress(BEGUN, at('http://127.0.0.1:8080/'))).toBe('http://parley.example:8080/watch/t');
    expect(hallAddress({ ...BEGUN, names: ['10.0.0.7:80'] }, at('http://localhost:8080/'))).toBe('http://10.0.0.7:80/watch/t');
    expect(hallAddress({ ...BEGUN, names: [] }, at('http://[::1]:8080/'))).toBe('http://[::1]:8080/watch/t');
  });

  it('reaches nobody where the server has no name but the machine’s own', () => {
    expect(reachesNobody({ ...BEGUN, names: [] }, at('http://localhost:8080/'))).toBe(true);
    expect(reachesNobody(BEGUN, at('http://localhost:8080/'))).toBe(false);
    expect(reachesNobody({ ...BEGUN, names: [] }, at('http://10.0.0.7:8080/'))).toBe(false);
  });

  it('is drawn as a code with room around it', () => {
    const code = show(<Code text="http://parley.example:8080/watch/t" />).querySelector('svg')!;
    const [, , size] = code.getAttribute('viewBox')!.split(' ').map(Number);
    const corners = [...code.querySelector('path')!.getAttribute('d')!.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...corners.flat())).toBe(4);
    expect(Math.max(...corners.flat())).toBe(size! - 5);
    expect(corners).toContainEqual([4, 4]);
  });
});

describe('the dialog', () => {
  it('makes nothing before it is asked to, then gives the address and how many watch, and stops', async () => {
    const asked = playServer({ 'POST /api/presentations': BEGUN, 'GET /api/presentations': LIST, 'DELETE /api/presentations/p': { id: 'p' } });
    const page = show(
      <>
        <HallMark />
        <HallDialog />
      </>,
    );
    await settled();
    expect([asked, page.textContent]).toEqual([[], expect.stringContaining('and nothing else. Nobody can change anything')]);
    button(page, 'make an address').click();
    await settled();
    expect(page.querySelector('input')?.value).toMatch(/\/watch\/t$/);
    expect(button(page, 'copy address').title).toBe('the address of what the hall sees, to share');
    expect(page.querySelector('.hall-mark')?.textContent).toBe('shown to a hall · 12 watching');
    expect(page.textContent).toContain('12 devices watch.');
    expect(JSON.parse(sessionStorage.getItem('parley.presentation')!)).toEqual(BEGUN);
    button(page, 'stop showing').click();
    await settled();
    expect([presenting.value, sessionStorage.length, page.querySelector('.hall-mark')]).toEqual([undefined, 0, null]);
  });

  it('says why none could begin', async () => {
    playServer({ 'POST /api/presentations': { status: 503, title: 'Not now', detail: '20 presentations go on' } });
    const page = show(<HallDialog />);
    button(page, 'make an address').click();
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('20 presentations go on');
  });

  it('says that only this machine reaches it, and what would help', async () => {
    playServer({ 'GET /api/presentations': LIST });
    vi.stubGlobal('location', at('http://127.0.0.1:8080/'));
    present({ ...BEGUN, names: [] });
    expect(show(<HallDialog />).querySelector('[role=note]')?.textContent).toContain('PARLEY_TOKEN');
  });
});

describe('the mark', () => {
  it('is gone when the presentation ended elsewhere', async () => {
    playServer({ 'GET /api/presentations': { items: [] } });
    present(BEGUN);
    const page = show(<HallMark />);
    await vi.waitFor(() => expect(page.textContent).toBe(''));
    expect(presenting.value).toBeUndefined();
  });

  it('says that the hall is not reached', async () => {
    playServer({ 'GET /api/presentations': LIST });
    present(BEGUN);
    hallTrouble.value = 'The server does not answer.';
    const page = show(<HallMark />);
    expect(page.textContent).toBe('the hall is not reached');
    expect(page.querySelector('button')?.title).toBe('The server does not answer.');
  });
});

describe('what is told to a hall', () => {
  const told = (asked: readonly { body: unknown }[]) => asked.map((it) => (it.body as { part: string }).part);

  it('is what the screen shows, at once and whenever that changes, several changes together', async () => {
    vi.useFakeTimers();
    const asked = playServer({ [WHERE]: { id: 'p' } });
    const screen = showing();
    const stop = tellHall(screen, 'p');
    await vi.advanceTimersByTimeAsync(150);
    expect(asked[0]?.body).toEqual({ deliberations: ['v'], part: 'lanes', filter: 'all', stage: false, changes: false, alone: '', narrow: 'v', baseline: 'v', compared: [], explained: '' });
    screen.part.value = 'verdicts';
    screen.filter.value = 'failing';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told(asked)).toEqual(['lanes', 'verdicts']);
    stop();
    screen.part.value = 'cost';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told(asked)).toEqual(['lanes', 'verdicts']);
  });

  it('is told again after a failure, which the mark knows of until then', async () => {
    vi.useFakeTimers();
    const answers: Record<string, unknown> = { [WHERE]: new TypeError('no network') };
    const asked = playServer(answers);
    present(BEGUN);
    const stop = tellHall(showing(), 'p');
    await vi.advanceTimersByTimeAsync(150);
    expect(hallTrouble.value).toContain('does not answer');
    answers[WHERE] = { id: 'p' };
    await vi.advanceTimersByTimeAsync(2_000);
    expect([hallTrouble.value, asked.length]).toEqual(['', 2]);
    stop();
  });

  it('ends where the presentation is over', async () => {
    vi.useFakeTimers();
    const asked = playServer({});
    present(BEGUN);
    const stop = tellHall(showing(), 'p');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([presenting.value, asked.length]).toEqual([undefined, 1]);
    stop();
  });
});
