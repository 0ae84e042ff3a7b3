import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { ScenarioShown } from '../wire/rest';
import { added, checkedBy, type Draft, moved, nextId, rulesOf, sentOf, switched } from './draft';
import { Drafting } from './drafting';
import { EditScreen } from './EditScreen';
import { faultsById } from './preview';
import { rebased } from './rebase';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const rule = (id: string, text = `${id}.`) => ({ id, kind: id.startsWith('S') ? ('safety' as const) : ('behaviour' as const), text });
const draft = (...ids: string[]): Draft => ({ name: 'Tea', description: 'For two.', specifications: ids.map((it) => rule(it)) });
const idsOf = ({ specifications }: Draft) => specifications.map((it) => it.id).join(' ');

it('moves a specification among those of its kind alone', () => {
  const both = draft('S-01', 'S-02', 'B-01');
  expect(idsOf(moved(both, 'S-01', 1))).toBe('S-02 S-01 B-01');
  expect(moved(both, 'S-02', 1)).toBe(both);
  expect(moved(both, 'B-01', -1)).toBe(both);
});

it('leaves what is off out of what is sent, and gives its id to nobody else', () => {
  const off = switched(draft('S-01', 'S-02'), 'S-02');
  expect(sentOf(off).specifications).toEqual([rule('S-01')]);
  expect(nextId(off, 'safety')).toBe('S-03');
  expect(sentOf(switched(off, 'S-02')).specifications).toEqual([rule('S-01'), rule('S-02')]);
});

it('sends safety first, wherever it was added', () => {
  expect(rulesOf(added(draft('S-01', 'B-01'), rule('S-02'))).map((it) => it.id)).toEqual(['S-01', 'S-02', 'B-01']);
});

it('takes a program away from a specification altogether', () => {
  const by = checkedBy(draft('B-01'), 'B-01', { type: 'word-count', minimum: 1, maximum: 9 });
  expect(checkedBy(by, 'B-01', undefined)).toEqual(draft('B-01'));
});

it('puts my changes on top of theirs, and mine stands where both changed the same', () => {
  const base = draft('S-01', 'S-02', 'S-03');
  const mine = { ...switched(base, 'S-02'), specifications: [rule('S-01', 'Mine.'), { ...rule('S-02'), off: true as const }, rule('S-03')] };
  const theirs = { ...base, name: 'Chai', specifications: [rule('S-01', 'Theirs.'), rule('S-02', 'New words.'), rule('S-04')] };
  const both = rebased(mine, base, theirs);
  expect(both.name).toBe('Chai');
  expect(both.specifications).toEqual([rule('S-01', 'Mine.'), { ...rule('S-02', 'New words.'), off: true }, rule('S-04')]);
});

it('undoes a typed text as one step and brings it back', () => {
  const drafting = new Drafting('draft.tea', draft('S-01'), 1);
  drafting.change('name', { ...drafting.draft.value, name: 'T' });
  drafting.change('name', { ...drafting.draft.value, name: 'Te' });
  drafting.change('', switched(drafting.draft.value, 'S-01'));
  drafting.undo();
  expect(drafting.draft.value.name).toBe('Te');
  drafting.undo();
  expect([drafting.draft.value.name, drafting.canUndo.value]).toEqual(['Tea', false]);
  drafting.redo();
  expect(drafting.draft.value.name).toBe('Te');
});

it('keeps what is not saved, with the version from which it was made, until it is done', () => {
  new Drafting('draft.tea', draft('S-01'), 4).change('name', { ...draft('S-01'), name: 'Chai' });
  const again = new Drafting('draft.tea', draft('S-01'), 5);
  expect([again.found, again.version.value, again.draft.value.name]).toEqual([true, 4, 'Chai']);
  again.done();
  expect(new Drafting('draft.tea', draft('S-01'), 5).found).toBe(false);
});

it('says a fault at the specification it is about', () => {
  const off = switched(draft('S-01', 'S-02', 'B-01'), 'S-01');
  const faults = faultsById([{ field: '/specifications/1/text', message: '/specifications/1/text is blank.' }, { message: 'it is wrong.' }], off);
  expect([...faults]).toEqual([
    ['B-01', 'text is blank.'],
    ['', 'it is wrong.'],
  ]);
});

const TEA: ScenarioShown = { ...draft('S-01'), id: 'tea', version: 2, safety: 1, behaviour: 0, prompts: 0, verifiers: 0, origin: 'edited', at: '2026-01-01T00:00:00Z' };
const NO_CHANGE = { id: 'tea', from: 2, to: 3, specifications: [], prompts: { added: 0, removed: 0, changed: 0 } };
const SERVER = { 'GET /api/scenarios/tea': TEA, 'GET /api/verifiers': { items: [] }, 'POST /api/scenarios/tea/preview': NO_CHANGE };

it('has nothing to save where nothing is changed', async () => {
  playServer(SERVER);
  const page = show(<EditScreen id="tea" />);
  await settled();
  await settled();
  expect(page.textContent).toContain('Nothing is changed.');
  expect(button(page, 'Save …').disabled).toBe(true);
});

it('says that somebody saved a version meanwhile and puts the changes on top of it', async () => {
  new Drafting('draft.tea', draft('S-01'), 1).change('name', { ...draft('S-01'), name: 'Chai' });
  const asked = playServer({
    ...SERVER,
    'POST /api/scenarios/tea/preview': { type: 'urn:parley:problem:changed', title: 'It was changed meanwhile', status: 409, detail: 'version 2 is in force' },
    'GET /api/scenarios/tea/diff': NO_CHANGE,
  });
  const page = show(<EditScreen id="tea" />);
  await settled();
  await settled();
  button(page, 'put my changes on top of version 2').click();
  await settled();
  await new Promise((done) => setTimeout(done, 350));
  expect(asked.findLast((it) => it.path.endsWith('/preview'))?.body).toMatchObject({ version: 2, name: 'Chai' });
});

const COUNTED = { type: 'word-count', minimum: 100, maximum: 80 };
const IMPOSSIBLE = 'it is refused: maximum is 80 words; it must be at least 100.';
const ruled = (ruling: 'YES' | 'NO') => ({ ruling, reason: 'The text has 2 words.' });

/** The page with a text to try, under programs of which the server says these. */
async function tried(...items: object[]) {
  const specifications = items.map((_, index) => ({ ...rule(`B-0${index + 1}`), verifier: COUNTED }));
  playServer({ ...SERVER, 'GET /api/scenarios/tea': { ...TEA, specifications }, 'POST /api/verifications': { items } });
  const page = show(<EditScreen id="tea" />);
  await settled();
  await settled();
  const text = page.querySelector<HTMLTextAreaElement>('.try textarea')!;
  text.value = 'Two words.';
  text.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  const status = () => page.querySelector('.try [role=status]')?.textContent;
  expect(status()).toBe('Trying …');
  await new Promise((done) => setTimeout(done, 350));
  await settled();
  return { page, status };
}

it('says of a program that cannot exist, at its specification and beside the text, that it was not tried', async () => {
  const { page, status } = await tried({ refused: IMPOSSIBLE });
  expect(status()).toBe('1 program cannot be tried: see B-01.');
  expect(page.querySelector('.finding')?.textContent).toBe(`The program cannot be tried: ${IMPOSSIBLE}`);
});

it.each<[string, ...object[]]>([
  ['2 programs: no specification is violated; 1 cannot be tried: see B-02.', ruled('YES'), { refused: IMPOSSIBLE }],
  ['3 programs: 1 violated; 2 cannot be tried: see B-02, B-03.', ruled('NO'), { refused: IMPOSSIBLE }, { refused: IMPOSSIBLE }],
  ['2 programs: no specification is violated.', ruled('YES'), ruled('YES')],
])('counts what cannot be tried neither as kept nor as violated: %s', async (sum, ...items) => {
  expect((await tried(...items)).status()).toBe(sum);
});
