import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onlooker } from '../app/onlooker';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { CLAIMED, answered, judged } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import { FakeSocket } from '../testing/sockets';
import type { Event } from '../wire/events';
import type { HallFrame, Shown } from '../wire/live';
import { Attending } from './attending';
import { HallPage } from './HallPage';

const GOLDEN = JSON.parse(readFileSync(join(import.meta.dirname, '../../../server/src/test/golden/hall.frames.json'), 'utf8')) as HallFrame[];

const SHOWN: Shown = { deliberations: ['d'], part: 'lanes', filter: 'all', stage: false, changes: false, alone: '', narrow: 'd', baseline: 'd', compared: [], explained: '' };
const NOW = '2026-01-01T12:00:04Z';
const shown = (more: Partial<Shown> = {}): HallFrame => ({ type: 'shown', now: NOW, shown: { ...SHOWN, ...more } });

const WHOLE = log([
  SUBMITTED, CLAIMED, started('draft'), completed('draft', 'Tom struck a match.'), answered('draft', 'Tom struck a match.'),
  judged('draft', ['YES', 'NO', 'YES', 'YES'], 0), { type: 'Completed' },
] satisfies Event[]);

beforeEach(() => {
  localStorage.clear();
  onlooker.value = true;
});
afterEach(() => {
  onlooker.value = false;
  vi.unstubAllGlobals();
});

/** One of the audience, whose server is the test. */
function attend() {
  const sockets: FakeSocket[] = [];
  const waits: (() => void)[] = [];
  const there = { is: true };
  const attending = new Attending({
    connect: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    later: (_, task) => {
      waits.push(task);
      return () => undefined;
    },
    isThere: async () => there.is,
    isNarrow: () => false,
  });
  const page = show(<HallPage attending={attending} />);
  sockets[0]!.onopen?.();
  const say = async (...frames: HallFrame[]) => {
    frames.forEach((it) => sockets.at(-1)!.say(it));
    await settled();
  };
  const tell = (id = 'd', entries = WHOLE) => say(...entries.map((it): HallFrame => ({ type: 'event', deliberation: id, ...it })));
  return { attending, page, sockets, waits, there, say, tell };
}

const pressed = (page: Element, name: string) => button(page, name).getAttribute('aria-pressed');
const away = (page: Element) => page.querySelector('.hall-again')?.textContent;

describe('the frames of a hall', () => {
  it('are read as the server writes them', () => {
    const [nothing, all, little, over] = GOLDEN;
    expect(nothing).toEqual({ type: 'shown', now: '2026-01-01T12:00:00Z' });
    expect(all).toMatchObject({ type: 'shown', shown: { part: 'verdicts', filter: 'failing', stage: true, replay: { at: '12.4s', playing: true, speed: 4 } } });
    expect(Object.keys((little as { shown: object }).shown).sort()).toEqual(Object.keys(SHOWN).sort());
    expect(over).toEqual({ type: 'over' });
  });
});

describe('the page of a hall', () => {
  it('says that nothing is shown yet, and shows it when it is', async () => {
    const { page, say, tell, sockets } = attend();
    await say({ type: 'shown', now: NOW });
    expect(page.textContent).toContain('Nothing is shown yet.');
    await say(shown());
    expect(sockets[0]!.sent).toEqual([{ type: 'watch', deliberation: 'd', after: 0 }]);
    await tell();
    await vi.waitFor(() => expect(page.querySelector('.md')?.textContent).toBe('Tom struck a match.'));
    expect(away(page)).toBeUndefined();
  });

  it('offers nothing that leads elsewhere or changes anything', async () => {
    const { page, say, tell } = attend();
    await say(shown());
    await tell('d', WHOLE.slice(0, 3));
    const offered = () => [...page.querySelectorAll('button, a')].map((it) => it.textContent);
    for (const word of ['stop', 'pause', 'fork', 'show to a hall']) expect(offered()).not.toContain(word);
    await tell('d', WHOLE.slice(3));
    await vi.waitFor(() => expect(page.querySelector('.sar')?.textContent).toBe('0.00'));
    expect(page.querySelectorAll('a')).toHaveLength(0);
    for (const word of ['judge again', 'save as HTML', 'fork', 'export', 'show to a hall']) expect(offered()).not.toContain(word);
  });

  it('follows the presenter to verdicts, a filter and stage mode', async () => {
    const { page, say, tell } = attend();
    await say(shown());
    await tell();
    await say(shown({ part: 'verdicts', filter: 'failing', stage: true }));
    await vi.waitFor(() => expect(page.querySelector('[aria-label=Verdicts]')).not.toBeNull());
    expect([pressed(page, 'failing'), document.documentElement.hasAttribute('data-stage')]).toEqual(['true', true]);
    await say(shown());
    expect(document.documentElement.hasAttribute('data-stage')).toBe(false);
  });

  it('leaves a reader alone who looks elsewhere, until he wants to follow again', async () => {
    const { page, say, tell } = attend();
    await say(shown());
    await tell();
    button(page, 'failing').click();
    await settled();
    expect(away(page)).toBe('follow the presenter again');
    await say(shown({ part: 'cost' }));
    expect([pressed(page, 'lanes'), pressed(page, 'failing')]).toEqual(['true', 'true']);
    button(page, 'follow the presenter again').click();
    await settled();
    expect([pressed(page, 'cost'), away(page)]).toEqual(['true', undefined]);
  });

  it('leaves a reader alone who scrolled to read, too', async () => {
    const { page, say, tell } = attend();
    await say(shown());
    await tell();
    const body = page.querySelector('.body')!;
    Object.defineProperties(body, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
    body.dispatchEvent(new Event('scroll'));
    await settled();
    expect(away(page)).toBeUndefined();
    body.dispatchEvent(new Event('wheel', { bubbles: true }));
    body.dispatchEvent(new Event('scroll'));
    await settled();
    expect(away(page)).toBe('follow the presenter again');
  });

  it('goes on to the next deliberation, but not under a reader who looks elsewhere', async () => {
    const { page, say, tell, sockets } = attend();
    await say(shown());
    await tell();
    button(page, 'failing').click();
    await say(shown({ deliberations: ['e'], narrow: 'e', baseline: 'e' }));
    await settled();
    expect([page.querySelector('[data-lane]')?.getAttribute('data-lane'), away(page)]).toEqual(['d', 'the presenter has gone on: follow again']);
    button(page, 'the presenter has gone on: follow again').click();
    await settled();
    expect(page.textContent).toContain('Opening what is shown …');
    await tell('e');
    await vi.waitFor(() => expect(page.querySelector('.md')).not.toBeNull());
    expect(page.querySelector('[data-lane]')?.getAttribute('data-lane')).toBe('e');
    expect(sockets[0]!.sent).toContainEqual({ type: 'watch', deliberation: 'e', after: 0 });
    expect(away(page)).toBeUndefined();
  });

  it('stands in a recording where the presenter has it, as soon as all of it was heard, and leaves it with him', async () => {
    const { page, say, tell } = attend();
    await say(shown({ replay: { at: '2', playing: false, speed: 1 } }));
    await tell('d', WHOLE.slice(0, 4));
    expect(page.querySelector('.replay')).toBeNull();
    await tell('d', WHOLE.slice(4));
    await vi.waitFor(() => expect(page.querySelector('.replay')?.textContent).toContain('event 2 of 7'));
    await say(shown({ replay: { at: '4', playing: false, speed: 4 } }));
    await vi.waitFor(() => expect(page.querySelector('.replay')?.textContent).toContain('event 4 of 7'));
    expect([pressed(page, '4×'), away(page)]).toEqual(['true', undefined]);
    await say(shown({ replay: { at: '4', playing: false, speed: 10 } }));
    await settled();
    expect([pressed(page, '10×'), away(page)], 'as another presenter than this page may have it').toEqual(['true', undefined]);
    button(page, 'on by an event').click();
    await settled();
    expect(away(page)).toBe('follow the presenter again');
    button(page, 'follow the presenter again').click();
    await vi.waitFor(() => expect(page.querySelector('.replay')?.textContent).toContain('event 4 of 7'));
    await say(shown());
    expect(page.querySelector('.replay')).toBeNull();
  });

  it('keeps what it has while it reconnects, and goes on after what it heard', async () => {
    const { page, say, tell, sockets, waits } = attend();
    await say(shown());
    await tell('d', WHOLE.slice(0, 4));
    await vi.waitFor(() => expect(page.querySelector('.md')).not.toBeNull());
    sockets[0]!.onclose?.();
    await settled();
    expect(page.querySelector('.hall-lost')?.textContent).toBe('reconnecting …');
    waits[0]!();
    sockets[1]!.onopen?.();
    expect(sockets[1]!.sent).toEqual([{ type: 'watch', deliberation: 'd', after: 4 }]);
    await say(shown());
    await tell('d', WHOLE.slice(4));
    await vi.waitFor(() => expect(page.querySelector('.sar')?.textContent).toBe('0.00'));
  });

  it('says in the server’s words why nobody else is let in', async () => {
    const { page, sockets } = attend();
    sockets[0]!.onclose?.({ code: 1013, reason: '1000 watch this already, as many as may' });
    await settled();
    expect(page.querySelector('.hall-lost')?.textContent).toBe('1000 watch this already, as many as may; trying again …');
  });

  it('says that it is over when it hears so, and connects no more', async () => {
    const { page, say, tell, sockets, waits } = attend();
    await say(shown());
    await tell();
    await say({ type: 'over' });
    expect(page.querySelector('h1')?.textContent).toBe('The presentation is over.');
    expect([page.querySelector('.lane'), sockets[0]!.closed, sockets.length, waits.length]).toEqual([null, true, 1, 0]);
  });

  it('finds out that it is over where it was not told', async () => {
    const { page, say, sockets, there } = attend();
    await say(shown());
    there.is = false;
    sockets[0]!.onclose?.();
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('The presentation is over.');
  });

  it('reads out what ends from now on, and not what had ended before', async () => {
    const { page, say, tell } = attend();
    const said = () => page.querySelector('[aria-live=polite]')?.lastElementChild?.textContent;
    const before = said();
    await say(shown());
    await tell('d', WHOLE.slice(0, 4));
    await vi.waitFor(() => expect(page.querySelector('.md')).not.toBeNull());
    expect(said()).toBe(before);
    await tell('d', WHOLE.slice(4));
    await vi.waitFor(() => expect(said()).toBe('self-refine: judged, SAR 0.00. completed'));
  });
});
