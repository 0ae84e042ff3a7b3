import { afterEach, expect, it, vi } from 'vitest';
import { unlike } from '../lanes/Unlike';
import { SUBMITTED } from '../testing/entries';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { Summary } from '../wire/rest';
import { asked, idsIn, narrowing } from './narrowing';
import { Runs } from './Runs';
import { ticks, untick } from './ticks';

afterEach(() => {
  vi.unstubAllGlobals();
  [true, false].forEach((it) => untick(ticks(it)));
});

const ID = (n: number) => `0190a1b2-0000-7000-8000-00000000000${n}`;
const run = (n: number, more: Partial<Summary> = {}): Summary => ({
  id: ID(n),
  status: 'completed',
  scenario: 'tea',
  prompt: `Prompt ${n}.`,
  method: 'vanilla',
  rehearsal: false,
  tokens: 100,
  imported: false,
  persons: false,
  paused: false,
  calls: 1,
  submittedAt: '2026-01-01T00:00:00Z',
  ...more,
});
const SERVER = { 'GET /api/deliberations': { items: [run(1), run(2)] }, 'GET /api/methods': { items: [] }, 'GET /api/scenarios': { items: [] }, 'GET /api/models': { items: [] } };

it('reads what narrows from the address, and asks for whole days of the reader', () => {
  const by = narrowing(new URLSearchParams('model=qwen&since=2026-03-01&until=2026-03-01&nonsense=1'));
  expect(by).toEqual({ model: 'qwen', since: '2026-03-01', until: '2026-03-01' });
  const { since, until } = asked(by);
  expect(Date.parse(until!) - Date.parse(since!)).toBe(24 * 3600 * 1000);
  expect(asked({ since: 'soon' }).since).toBe('soon');
});

it('finds ids in addresses, each once, and tells comparisons apart', () => {
  const text = `http://here/d/${ID(1)} and ${ID(2)} http://here/c/${ID(3)}, ${ID(1)}`;
  expect(idsIn(text)).toEqual({ deliberations: [ID(1), ID(2)], comparisons: [ID(3)] });
});

async function shown(query: string): Promise<Element> {
  const page = show(<Runs query={new URLSearchParams(query)} />);
  await settled();
  return page;
}

const tick = (page: Element, row: number) => (page.querySelectorAll('.run-row input')[row] as HTMLInputElement).click();

it('compares the runs that are ticked', async () => {
  playServer(SERVER);
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  tick(page, 0);
  await settled();
  expect(button(page, 'compare both').disabled).toBe(true);
  tick(page, 1);
  await settled();
  button(page, 'compare both').click();
  expect(location.pathname + location.search).toBe(`/compare?ids=${ID(1)},${ID(2)}`);
});

it('deletes and takes back what was deleted', async () => {
  const asked = playServer({ ...SERVER, [`DELETE /api/deliberations/${ID(1)}`]: { id: ID(1) }, [`POST /api/deliberations/${ID(1)}/restore`]: { id: ID(1) } });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  tick(page, 0);
  await settled();
  button(page, 'delete').click();
  await settled();
  expect(page.textContent).toContain('1 run deleted.');
  button(page, 'undo').click();
  await settled();
  expect(asked.at(-2)?.path).toBe(`/api/deliberations/${ID(1)}/restore`);
  expect(page.textContent).not.toContain('1 run deleted.');
});

it('says why something is not deleted, and offers to undo only what was', async () => {
  playServer({ ...SERVER, [`DELETE /api/deliberations/${ID(2)}`]: { status: 409, title: 'It is under way', detail: 'it is under way; cancel it' }, [`DELETE /api/deliberations/${ID(1)}`]: { id: ID(1) } });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  tick(page, 0);
  tick(page, 1);
  await settled();
  button(page, 'delete').click();
  await settled();
  expect(page.querySelector('[role=alert]')?.textContent).toBe('it is under way; cancel it');
  expect(page.textContent).toContain('1 run deleted.');
});

it('says what was done last, until something else is done or another list is shown', async () => {
  playServer({ ...SERVER, 'POST /api/imports': { id: ID(7), outcome: 'same' }, [`DELETE /api/deliberations/${ID(1)}`]: { id: ID(1) }, [`DELETE /api/deliberations/${ID(2)}`]: { status: 409, title: 'No', detail: 'it is under way' } });
  const page = await shown('');
  const field = page.querySelector<HTMLInputElement>('.import-runs input')!;
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'one.json')], configurable: true });
  const take = async () => {
    field.dispatchEvent(new Event('change'));
    await settled();
  };
  const remove = async (row: number) => {
    tick(page, row);
    await settled();
    button(page, 'delete').click();
    await settled();
  };
  const said = () => [...page.querySelectorAll('.chosen [role=status], .chosen [role=alert], .import-runs p')].map((it) => it.textContent?.trim());
  await take();
  expect(said()).toEqual(['1 run was here already; nothing was changed: 000007']);
  await remove(0);
  expect(said()).toEqual(['1 run deleted. undo']);
  await remove(1);
  expect(said()).toEqual(['it is under way']);
  await take();
  expect(said()).toEqual(['1 run was here already; nothing was changed: 000007']);
  await shown('deleted=true');
  expect(said()).toEqual([]);
});

it('says what lanes side by side have not in common', () => {
  const other = { ...SUBMITTED, prompt: 'Another.', scenario: { ...SUBMITTED.scenario, version: 9 } };
  expect(unlike([SUBMITTED, SUBMITTED])).toBe('');
  expect(unlike([SUBMITTED, other])).toContain('different prompts');
  expect(unlike([SUBMITTED, other])).toContain('different versions');
  expect(unlike([SUBMITTED, { ...SUBMITTED, scenario: { ...SUBMITTED.scenario, id: 'other' } }])).toContain('can’t be compared');
});

it('takes in what was exported, and says of the rest why not', async () => {
  playServer({ ...SERVER, 'POST /api/imports': { id: ID(7), outcome: 'new' } });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  const field = page.querySelector<HTMLInputElement>('.import-runs input')!;
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'one.json')], configurable: true });
  field.dispatchEvent(new Event('change'));
  await settled();
  expect(page.querySelector('.import-runs')?.textContent).toContain('1 run was imported: 000007');
  playServer({ ...SERVER, 'POST /api/imports': { id: ID(7), outcome: 'same' } });
  field.dispatchEvent(new Event('change'));
  await settled();
  expect(page.querySelector('.import-runs')?.textContent).toContain('1 run was here already; nothing was changed: 000007');
  playServer({ ...SERVER, 'POST /api/imports': { status: 400, title: 'A value is not as it should be', detail: 'events[3].seq is 9; it must be 4' } });
  field.dispatchEvent(new Event('change'));
  await settled();
  expect(page.querySelector('.import-runs .refused')?.textContent).toBe('one.json: events[3].seq is 9; it must be 4');
});

it('marks runs that were imported, those in which a person wrote, and forks with the way to their origin', async () => {
  playServer({ ...SERVER, 'GET /api/deliberations': { items: [run(1, { imported: true }), run(2, { persons: true }), run(3), run(4, { of: ID(1) })] } });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  expect([...page.querySelectorAll('.run-row')].map((it) => [...it.querySelectorAll('.remark')].map((mark) => mark.textContent?.trim()))).toEqual([['imported'], ['with a person'], [], ['fork of 000001']]);
  expect(page.querySelector('a.remark')?.getAttribute('href')).toBe(`/d/${ID(1)}`);
});

it('says of a run that a person holds that it is paused, and of others that they run', async () => {
  playServer({ ...SERVER, 'GET /api/deliberations': { items: [run(1, { status: 'running', paused: true }), run(2, { status: 'running' })] } });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  expect([...page.querySelectorAll('.run-row .status')].map((it) => it.textContent)).toEqual(['paused', 'running']);
});

it('keeps the ticks of other pages, and says that they are there', async () => {
  playServer(SERVER);
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  tick(page, 0);
  await settled();
  playServer({ ...SERVER, 'GET /api/deliberations': { items: [run(3)] } });
  show(<Runs query={new URLSearchParams('after=1.x')} />);
  await settled();
  expect(page.querySelector('.chosen')?.textContent).toContain('1 run ticked, 1 not on this page');
  tick(page, 0);
  await settled();
  button(page, 'compare both').click();
  expect(location.search).toBe(`?ids=${ID(1)},${ID(3)}`);
  show(<Runs query={new URLSearchParams('deleted=true')} />);
  await settled();
  expect(page.querySelector('.chosen')?.textContent).toBe('');
});

it('keeps the ticks for who comes back from elsewhere, and those of deleted runs apart', async () => {
  playServer(SERVER);
  tick(await shown(''), 1);
  const deleted = await shown('deleted=true');
  expect(deleted.querySelector('.chosen')?.textContent).toBe('');
  tick(deleted, 0);
  show(<p>elsewhere</p>);
  const page = await shown('');
  expect([...page.querySelectorAll<HTMLInputElement>('.run-row input')].map((it) => it.checked)).toEqual([false, true]);
  expect(page.querySelector('.chosen')?.textContent).toContain('1 run ticked');
});

it('ticks all runs of a comparison by its row, in whatever order they are listed', async () => {
  const two = [run(2, { comparison: 'c' }), run(1, { comparison: 'c' })];
  playServer({ ...SERVER, 'GET /api/deliberations': { items: two } });
  tick(await shown(''), 0);
  await settled();
  playServer({ ...SERVER, 'GET /api/deliberations': { items: two.toReversed() } });
  const page = await shown('sort=tokens-fewest');
  expect([...page.querySelectorAll<HTMLInputElement>('.run-row input')].map((it) => it.checked)).toEqual([true, true]);
  expect(page.querySelector('.chosen')?.textContent).toContain('2 runs ticked');
});

it('sorts each way, says so in the address, and pages on in that direction', async () => {
  const asked = playServer({ ...SERVER, 'GET /api/deliberations': { items: [run(1)], next: '1.x' } });
  const page = await shown('');
  const sort = page.querySelector<HTMLSelectElement>('[aria-label=Sort]')!;
  sort.value = 'oldest';
  sort.dispatchEvent(new Event('change'));
  expect(location.search).toBe('?sort=oldest');
  await shown('sort=oldest');
  expect(asked.some((it) => it.path.endsWith('?sort=oldest'))).toBe(true);
  expect(button(page, 'newer')).toBeDefined();
});

it('says that a comparison falls apart where its runs are sorted by what they came to', async () => {
  playServer({ ...SERVER, 'GET /api/deliberations': { items: [run(1, { comparison: 'c' }), run(2, { comparison: 'c' })] } });
  const page = await shown('sort=sar-lowest');
  expect([page.querySelector('[role=note]')?.textContent, page.querySelectorAll('.run-row').length]).toEqual([expect.stringContaining('Sorted by SAR, each run stands for itself'), 2]);
  await shown('sort=oldest');
  expect([page.querySelector('[role=note]'), page.querySelectorAll('.run-row').length]).toEqual([null, 1]);
});

it('exports what is ticked as one file that the import takes, and leaves out what is under way', async () => {
  const kept: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${kept.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const recording = (n: number) => ({ format: 'parley-deliberation-1', id: ID(n) });
  const underWay = { status: 409, title: 'Not now', detail: 'it is not over' };
  const server = { ...SERVER, 'GET /api/deliberations': { items: [run(1), run(2), run(3)] } };
  playServer({ ...server, [`GET /api/deliberations/${ID(1)}/export`]: recording(1), [`GET /api/deliberations/${ID(2)}/export`]: recording(2), [`GET /api/deliberations/${ID(3)}/export`]: underWay });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  [0, 1, 2].forEach((it) => tick(page, it));
  await settled();
  button(page, 'export').click();
  await settled();
  expect(page.querySelector('.chosen')?.textContent).toContain('2 runs exported; 1 left out, still under way.');
  const asked = playServer({ ...server, 'POST /api/imports': { id: ID(7) } });
  const field = page.querySelector<HTMLInputElement>('.import-runs input')!;
  Object.defineProperty(field, 'files', { value: [new File(kept, 'runs.json')], configurable: true });
  field.dispatchEvent(new Event('change'));
  await settled();
  expect(asked.filter((it) => it.path === '/api/imports').map((it) => it.body)).toEqual([recording(1), recording(2)]);
});

it('narrows by what is asked for less often, and opens where the address says any of it', async () => {
  playServer({ ...SERVER, 'GET /api/scenarios': { items: [{ id: 'tea', name: 'Tea', version: 2 }] } });
  const page = show(<Runs query={new URLSearchParams()} />);
  await settled();
  const more = page.querySelector('.narrow details')!;
  expect([more.hasAttribute('open'), page.querySelector('[aria-label=Version]')]).toEqual([false, null]);
  show(<Runs query={new URLSearchParams('scenario=tea&imported=true')} />);
  await settled();
  expect(more.hasAttribute('open')).toBe(true);
  const version = page.querySelector<HTMLSelectElement>('[aria-label=Version]')!;
  expect([...version.options].map((it) => it.value)).toEqual(['', '1', '2']);
  version.value = '2';
  version.dispatchEvent(new Event('change'));
  expect(location.search).toBe('?scenario=tea&imported=true&version=2');
});
