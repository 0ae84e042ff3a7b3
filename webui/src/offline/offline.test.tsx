import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveScreen } from '../lanes/LiveScreen';
import { Showing } from '../showing/showing';
import { replay } from '../run/replay';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { CLAIMED, answered, judged } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import { onlooker } from '../app/onlooker';
import { OfflinePage, opened } from './OfflinePage';
import { fileName, filled, heldBy, type RecordingFile } from './recordingFile';

const MOULD = '<head><script type="application/json" id="recording"></script></head><body><script>1</script></body>';
const HOSTILE = '</script><script>alert(1)</script><!-- $& $1 \u2028 \u0000 ]]>';

const entries = (text: string) =>
  log([
    { ...SUBMITTED, comparison: 'c-1' }, CLAIMED, started('draft'), completed('draft', text), answered('draft', text),
    judged('draft', ['YES', 'NO', 'YES', 'YES'], 0), { type: 'Completed' },
  ]);
const file = (text = 'Tom struck a match.'): RecordingFile => ({ parley: '0.1.0', savedAt: '2026-02-03T04:05:06Z', logs: [{ id: 'd', entries: entries(text) }] });

beforeEach(() => localStorage.clear());
afterEach(() => {
  onlooker.value = false;
  vi.unstubAllGlobals();
});

describe('the file of a recording', () => {
  it('gives back what was put into it, and lets no text end its element', () => {
    const page = filled(MOULD, file(HOSTILE));
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    const read = new DOMParser().parseFromString(page, 'text/html');
    expect(heldBy(read)).toEqual(file(HOSTILE));
  });

  it('says when there is nothing in it, and when it was cut off', () => {
    const page = (text: string) => new DOMParser().parseFromString(text, 'text/html');
    expect(() => heldBy(page(MOULD))).toThrow('There is no recording in this file');
    expect(() => heldBy(page(filled(MOULD, file()).replace(/"Completed".*?<\/script>/, '</script>')))).toThrow('not whole');
  });

  it('is not made of a page that is no mould', () => {
    expect(() => filled('<html></html>', file())).toThrow('mould for recordings is not there');
  });

  it('is called after the prompt', () => {
    expect([fileName('A story, of: a seal!'), fileName('狐'), fileName('x'.repeat(90))]).toEqual(['parley-a-story-of-a-seal.html', 'parley-recording.html', `parley-${'x'.repeat(48)}.html`]);
  });
});

describe('a saved recording', () => {
  const open = async (hash = '') => {
    onlooker.value = true;
    const showing = await opened(file(), hash);
    const page = show(<OfflinePage file={file()} showing={showing} />);
    await settled();
    return page;
  };

  it('shows all of it at its end with the bar that plays it, and says what it is', async () => {
    const page = await open();
    expect(page.textContent).toContain('from Parley 0.1.0');
    await vi.waitFor(() => expect(page.querySelector('.replay')?.textContent).toContain('event 7 of 7'));
    expect(page.querySelector('.md')?.textContent).toBe('Tom struck a match.');
    expect(page.querySelector('.sar')?.textContent).toBe('0.00');
  });

  it('offers nothing that needs a server', async () => {
    const page = await open();
    expect(page.querySelectorAll('a')).toHaveLength(0);
    const words = [...page.querySelectorAll('button')].map((it) => it.textContent);
    for (const word of ['fork', 'judge again', 'save as HTML', 'copy address', 'leave the replay']) expect(words).not.toContain(word);
  });

  it('stands at the moment that its address names', async () => {
    const page = await open('#at=2');
    await vi.waitFor(() => expect(page.querySelector('.replay')?.textContent).toContain('event 2 of 7'));
  });
});

describe('saving', () => {
  const showing = () => new Showing([signal(replay('d', entries('Tom struck a match.')))], async () => entries('Tom struck a match.'));
  const serve = (mould: string) => {
    playServer({ 'GET /api/health': { status: 'ok', version: '0.1.0', node: 'n' } });
    const api = fetch;
    vi.stubGlobal('fetch', (path: string, how?: RequestInit) => (path === '/recording.html' ? Promise.resolve(new Response(mould)) : api(path, how)));
  };

  it('hands the browser a page with the whole log, and says its name and size', async () => {
    serve(MOULD);
    const kept: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${kept.push(blob as Blob)}`);
    const page = show(<LiveScreen showing={showing()} problem="" />);
    button(page, 'save as HTML').click();
    await vi.waitFor(() => expect(page.textContent).toMatch(/saved, \d+ kB/));
    expect(page.querySelector('.saved')?.getAttribute('title')).toBe('parley-a-story-about-matches.html');
    const read = new DOMParser().parseFromString(await kept[0]!.text(), 'text/html');
    expect(heldBy(read).logs).toEqual([{ id: 'd', entries: entries('Tom struck a match.') }]);
  });

  it('says why it could not, and may be tried again', async () => {
    serve('<html></html>');
    const page = show(<LiveScreen showing={showing()} problem="" />);
    button(page, 'save as HTML').click();
    await vi.waitFor(() => expect(page.querySelector('[role=alert]')?.textContent).toContain('mould for recordings is not there'));
    expect(button(page, 'save as HTML').disabled).toBe(false);
  });
});
