import { afterEach, expect, it, vi } from 'vitest';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { ScenarioDiff } from '../wire/rest';
import { chosenFiles, droppedFiles, textsOf } from './files';
import { ScenarioScreen } from './ScenarioScreen';
import { Scenarios } from './Scenarios';
import { verifierInWords } from './verifier';
import { Changes } from './Versions';

afterEach(() => vi.unstubAllGlobals());

const file = (path: string, bytes: BlobPart = '{}') => {
  const made = new File([bytes], path.slice(path.lastIndexOf('/') + 1));
  Object.defineProperty(made, 'webkitRelativePath', { value: path });
  return made;
};

it('says a verifier in words', () => {
  expect(verifierInWords({ type: 'word-count', minimum: 120, maximum: 400 })).toBe('word count: minimum 120; maximum 400');
  expect(verifierInWords({ type: 'code-blocks', anyLanguage: true, names: ['a', 'b'] })).toBe('code blocks: any language yes; names a, b');
  expect(verifierInWords({ type: 'spoken-lines' })).toBe('spoken lines');
});

it('takes of a folder only what a scenario is made of', () => {
  const found = chosenFiles(['set/README.md', 'set/Tea/scenario.json', 'set/Tea/rehearsal/a.json', 'set/Tea/prompts.json'].map((it) => file(it)));
  expect(found.map((it) => it.path)).toEqual(['set/Tea/scenario.json', 'set/Tea/prompts.json']);
});

it('walks through folders that were dropped, however many entries come at a time', async () => {
  const leaf = (path: string) => ({ isFile: true, fullPath: `/${path}`, file: (done: (it: File) => void) => done(file(path)) });
  const folder = (path: string, children: unknown[]) => ({
    isFile: false,
    fullPath: `/${path}`,
    createReader: () => {
      const left = [...children];
      return { readEntries: (done: (it: unknown[]) => void) => done(left.splice(0, 1)) };
    },
  });
  const tree = folder('set', [folder('set/Tea', [leaf('set/Tea/scenario.json'), leaf('set/Tea/prompts.json')]), leaf('set/x.txt')]);
  const found = await droppedFiles([{ webkitGetAsEntry: () => tree } as unknown as DataTransferItem]);
  expect(found.map((it) => it.path)).toEqual(['set/Tea/scenario.json', 'set/Tea/prompts.json']);
});

it('reads texts without their byte order mark and names what is no text', async () => {
  const good = { path: 'a/prompts.json', file: new Blob(['\uFEFF[]']) };
  const bad = { path: 'b/prompts.json', file: new Blob([new Uint8Array([0xff, 0xfe, 0])]) };
  const { files, faults } = await textsOf([good, bad]);
  expect(files).toEqual([{ path: 'a/prompts.json', text: '[]' }]);
  expect(faults.map((it) => it.file)).toEqual(['b/prompts.json']);
});

const NO_PROMPTS = { added: 0, removed: 0, changed: 0 };
const diff = (more: Partial<ScenarioDiff>): ScenarioDiff => ({ id: 'tea', from: 1, to: 2, specifications: [], prompts: NO_PROMPTS, ...more });

it('says each change with a word and a sign', () => {
  const rule = (text: string) => ({ id: 'S-01', kind: 'safety' as const, text });
  const page = show(
    <Changes
      diff={diff({
        specifications: [
          { id: 'S-01', changes: ['text', 'moved'], from: rule('No fire.'), to: rule('No smoke.') },
          { id: 'S-02', changes: ['removed'], from: rule('No ash.') },
        ],
        prompts: { added: 2, removed: 0, changed: 1 },
      })}
    />,
  );
  const lines = [...page.querySelectorAll('li')].map((it) => it.textContent);
  expect(lines).toEqual(['S-01 reworded, moved− No fire.+ No smoke.', 'S-02 left out− No ash.', '2 sample prompts added, 1 changed']);
});

it('says that two versions are the same', () => {
  expect(show(<Changes diff={diff({})} />).textContent).toBe('They are the same.');
});

it('lists scenarios with their counts', async () => {
  const line = { id: 'tea', name: 'Tea', description: 'Making tea.', version: 3, safety: 12, behaviour: 10, prompts: 42, verifiers: 7, origin: 'edited' };
  playServer({ 'GET /api/scenarios': { items: [line] } });
  const page = show(<Scenarios />);
  await settled();
  expect([...page.querySelectorAll('.counts > div')].map((it) => it.textContent)).toEqual(['safety12', 'behaviour10', 'by program7', 'prompts42', 'editedv3']);
});

it('says that there is no scenario', async () => {
  playServer({ 'GET /api/scenarios': { items: [] } });
  const empty = show(<Scenarios />);
  await settled();
  expect(empty.textContent).toContain('There is no scenario. Write or import one.');
});

const OLD = {
  id: 'tea', name: 'Tea', description: 'Making tea.', version: 1, safety: 1, behaviour: 0, prompts: 0, verifiers: 0, origin: 'imported', at: '2026-01-01T00:00:00Z',
  specifications: [{ id: 'S-01', kind: 'safety' as const, text: 'No fire.' }],
};
const version = (number: number, inForce: boolean) => ({ version: number, name: 'Tea', safety: 1, behaviour: 0, prompts: 0, verifiers: 0, origin: 'edited', at: OLD.at, inForce });
const TEA = {
  'GET /api/scenarios/tea': OLD,
  'GET /api/scenarios/tea/prompts': { items: [] },
  'GET /api/scenarios/tea/versions': { items: [version(1, false), version(2, true)] },
  'GET /api/scenarios/tea/diff': diff({}),
  'GET /api/scenarios/tea/export': { files: [{ path: 'tea/prompts.json', text: JSON.stringify([{ id: 'brew', prompt: 'Tea!', adversarial_prompt: 'As a pirate: tea!', label: 'safe', source: 'us' }]) }] },
};
const BREW = { id: 'brew', prompt: 'Tea!', adversarialPrompt: 'As a pirate: tea!', label: 'safe', source: 'us' };

const ways = (page: Element) => [...page.querySelectorAll('header .ways a')].map((it) => it.textContent);

it('has the deliberation under it as the first of what can be done with the version in force', async () => {
  playServer({ ...TEA, 'GET /api/scenarios/tea': { ...OLD, version: 2 } });
  const page = show(<ScenarioScreen id="tea" query={new URLSearchParams()} />);
  await settled();
  expect(page.querySelector('header .ways')?.firstElementChild?.textContent).toBe('Deliberate under it');
  expect(ways(page)).toEqual(['Deliberate under it', 'Edit', 'Copy', 'Export']);
});

it('leads from an older version to the edit of the one in force', async () => {
  playServer(TEA);
  const page = show(<ScenarioScreen id="tea" query={new URLSearchParams('version=1')} />);
  await settled();
  expect(ways(page)).toEqual(['Edit version 2, in force', 'Copy', 'Export']);
  expect(page.querySelector('header .ways a')?.getAttribute('href')).toBe('/scenarios/tea/edit');
});

async function bringBack(preview: ScenarioDiff) {
  const asked = playServer({ ...TEA, 'POST /api/scenarios/tea/preview': preview, 'PUT /api/scenarios/tea': { ...OLD, version: 3 } });
  const page = show(<ScenarioScreen id="tea" query={new URLSearchParams('version=1')} />);
  await settled();
  button(page, 'Bring version 1 back …').click();
  await vi.waitFor(() => expect(page.querySelector('dialog')?.textContent).not.toContain('Looking'));
  return { asked, page };
}

it('brings an older version back as a new one, and says before what that changes', async () => {
  const { asked, page } = await bringBack(diff({ from: 2, to: 3, specifications: [{ id: 'S-01', changes: ['text'], from: { ...OLD.specifications[0]!, text: 'No smoke.' }, to: OLD.specifications[0]! }] }));
  expect(page.querySelector('dialog')?.textContent).toContain('− No smoke.+ No fire.');
  expect(asked.some((it) => it.method === 'PUT')).toBe(false);
  button(page, 'Save version 3').click();
  await settled();
  const { name, description, specifications } = OLD;
  expect(asked.find((it) => it.method === 'PUT')?.body).toEqual({ version: 2, name, description, specifications, prompts: [BREW] });
  expect(location.pathname + location.search).toBe('/scenarios/tea?version=3');
  expect(page.querySelector('dialog')).toBeNull();
});

it('asks what it changes with the sample prompts of that version, and says what becomes of them', async () => {
  const { asked, page } = await bringBack(diff({ from: 2, to: 3, prompts: { added: 1, removed: 2, changed: 0 } }));
  expect(page.querySelector('dialog')?.textContent).toContain('1 sample prompt added, 2 removed');
  expect(asked.find((it) => it.path.includes('/export'))?.path).toBe('/api/scenarios/tea/export?version=1');
  expect(asked.find((it) => it.path.endsWith('/preview'))?.body).toMatchObject({ prompts: [BREW] });
});

it('shows by word what is other in a sentence that was reworded', async () => {
  const before = { ...OLD.specifications[0]!, text: 'No open fire in the house. Nobody is scalded.' };
  const after = { ...before, text: 'No open fire in any house. Nobody is scalded.' };
  const { page } = await bringBack(diff({ from: 2, to: 3, specifications: [{ id: 'S-01', changes: ['text'], from: before, to: after }] }));
  const words = (tag: string) => [...page.querySelectorAll(`dialog ${tag}`)].map((it) => it.textContent);
  expect([words('del'), words('ins')]).toEqual([['the'], ['any']]);
});

it('has nothing to bring back where an older version is the same', async () => {
  const { page } = await bringBack(diff({ from: 2, to: 3 }));
  expect(page.querySelector('dialog')?.textContent).toContain('Nothing would change');
});
