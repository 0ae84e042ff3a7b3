import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToKeys } from '../app/keys';
import { replay } from '../run/replay';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { button, settled, show } from '../testing/page';
import type { Entry, Event } from '../wire/events';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';
// Fetched beforehand, so that no test waits for them.
import '../replay/opening';
import '../replay/ReplayBar';

const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };
const LOG = log([
  SUBMITTED, CLAIMED, started('draft'), completed('draft', 'Tom struck a match.', { timings: { queued: 0, first: 100, total: 1_000 } }),
  started('round-1/revise', 'reviser'), completed('round-1/revise', 'Tom found a torch.', { role: 'reviser' }),
  { type: 'Answered', text: 'Tom found a torch.', thought: '', turn: 'round-1/revise', warnings: [] }, { type: 'Completed' },
]);

let page: HTMLElement;
let showing: Showing;
async function open(entries: readonly Entry[], logOf: () => Promise<readonly Entry[]> = () => Promise.resolve(entries)) {
  showing = new Showing([signal(replay('d', entries))], logOf);
  page = show(<LiveScreen showing={showing} problem="" />);
  await settled();
}
const slider = () => page.querySelector<HTMLInputElement>('input[type=range]')!;
const words = () => page.textContent ?? '';
listenToKeys();

beforeEach(() => localStorage.clear());
afterEach(() => {
  showing.replaying.leave();
  vi.unstubAllGlobals();
});

describe('a run that is over', () => {
  it('is replayed from the start, and said to be a recording', async () => {
    await open(LOG);
    button(page, 'replay').click();
    await settled();
    expect(words()).toContain('Replay of a recording');
    expect(words()).not.toContain('Tom');
    expect([...page.querySelectorAll('button')].filter((it) => it.textContent?.includes('stop'))).toEqual([]);
  });

  it('opens at the moment that its address names, and stands there', async () => {
    await open(LOG);
    await showing.replaying.goTo('4');
    await settled();
    expect(words()).toContain('Tom struck a match.');
    expect(words()).not.toContain('torch');
    expect(slider().getAttribute('aria-valuetext')).toBe('2.0 s of 6.0 s, event 4 of 8');
    expect(location.search).toBe('');
    await vi.waitFor(() => expect(location.search).toBe('?at=4'));
  });

  it('is gone through with the keyboard', async () => {
    await open(LOG);
    await showing.replaying.goTo('0s');
    await settled();
    const press = async (key: string, on: EventTarget = document.body) => {
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled();
    };
    await press('>');
    expect(words()).toContain('event 4 of 8');
    await press(',');
    expect(words()).toContain('event 3 of 8');
    await press('End', slider());
    expect(words()).toContain('event 8 of 8');
    await press('ArrowLeft', slider());
    expect(words()).toContain('5.0 s of 6.0 s');
    await press('PageDown', slider());
    expect(words()).toContain('4.0 s of 6.0 s');
  });

  it('is forked at the last turn that was over by the moment at which it stands', async () => {
    await open(LOG);
    await showing.replaying.goTo('1s');
    await settled();
    expect(button(page, 'fork from here').disabled).toBe(true);
    showing.replaying.player.value!.seek(3_000);
    await settled();
    expect(button(page, 'fork from here').title).toContain('after draft of self-refine');
    button(page, 'fork from here').click();
    expect(showing.forking.value).toEqual({ run: 'd', path: 'draft' });
  });

  it('is left for what it is', async () => {
    await open(LOG);
    await showing.replaying.goTo('1s');
    await settled();
    button(page, 'leave the replay').click();
    await settled();
    expect(words()).not.toContain('recording');
    expect(words()).toContain('Tom found a torch.');
    expect(location.search).toBe('');
  });

  it('says why its recording could not be loaded, and can be asked again', async () => {
    let asked = 0;
    await open(LOG, () => (asked++ === 0 ? Promise.reject(new Error('The network is down.')) : Promise.resolve(LOG)));
    button(page, 'replay').click();
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toBe('The recording could not be loaded: The network is down.');
    button(page, 'replay').click();
    await settled();
    expect(words()).toContain('Replay of a recording');
  });

  it('says of an address that is no moment of it that it is none', async () => {
    await open(LOG);
    await showing.replaying.goTo('tomorrow');
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('‘tomorrow’, which is no moment of this recording');
    expect(words()).toContain('Tom found a torch.');
  });

  it('has an address that is copied, or shown where the browser does not let it', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (it: string) => void copied.push(it) } });
    await open(LOG);
    await showing.replaying.goTo('4');
    await settled();
    button(page, 'copy address').click();
    await settled();
    expect(copied[0]).toMatch(/\?at=4$/);
    vi.stubGlobal('navigator', {});
    button(page, 'copied').click();
    await settled();
    expect(page.querySelector<HTMLInputElement>('.address-to-copy')?.value).toMatch(/\?at=4$/);
  });
});

it('is not offered while something is live, nor opened by an address', async () => {
  await open(LOG.slice(0, 4));
  expect([...page.querySelectorAll('button')].map((it) => it.textContent)).not.toContain('replay');
  await showing.replaying.goTo('4');
  await settled();
  expect(page.querySelector('[role=alert]')?.textContent).toContain('This is live.');
});
