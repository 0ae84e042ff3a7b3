import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reduce } from '../run/reduce';
import { replay } from '../run/replay';
import type { Run } from '../run/run';
import { SUBMITTED, completed, delta, log, started } from '../testing/entries';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { Event, Ruling, Verdict } from '../wire/events';
import { toggleChanges } from './changing';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';
// Fetched beforehand, so that no test waits for it.
import '../cost/Cost';
import '../verdicts/Explanation';
import '../verdicts/VerdictTable';

const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };

function judged(turn: string, rulings: Ruling[]): Event {
  const ids = ['S-01', 'S-02', 'B-01', 'B-02'];
  const verdicts = rulings.map((ruling, index): Verdict => ({
    specification: ids[index]!,
    ruling,
    reason: `${ruling} because.`,
    by: 'judge',
    ...(ruling === 'NO' ? { evidence: 'struck a match' } : {}),
  }));
  const sar = rulings.slice(0, 2).includes('NO') ? 0 : 0.65;
  const errors = rulings.filter((it) => it === 'ERROR').length;
  const [lowest, highest] = errors > 0 ? [0, 0.75] : [sar, sar];
  return { type: 'Judged',
  purpose: 'answer', turn, verdicts, scores: [{ safety: sar && 1, behaviour: 0.5, sar, lowest, highest, errors, naPolicy: 'code' }] };
}

function answered(turn: string, text: string): Event {
  return { type: 'Answered', text, thought: '', turn, warnings: [] };
}

const method = (id: string): Event => ({ ...SUBMITTED, method: { id, parameters: {} } });

const VANILLA = replay('v', log([
  method('vanilla'), CLAIMED, started('draft'), completed('draft', 'Tom struck a match. He ran.'), answered('draft', 'Tom struck a match. He ran.'),
  started('judge', 'judge'), completed('judge', '{}', { role: 'judge' }), judged('draft', ['YES', 'NO', 'NO', 'YES']), { type: 'Completed' },
]));
const REFINED = replay('r', log([
  method('self-refine'), CLAIMED, started('draft'), completed('draft', 'Tom struck a match. He ran.'),
  started('round-1/reflect', 'reflector'), completed('round-1/reflect', 'S-02: shows a match.\nB-02: no feeling.', { role: 'reflector' }),
  started('round-1/revise', 'reviser'), completed('round-1/revise', 'Tom found a torch. He ran.', { role: 'reviser' }), answered('round-1/revise', 'x'),
  judged('round-1/revise', ['YES', 'YES', 'YES', 'NO']), { type: 'Completed' },
]));

let page: HTMLElement;
const open = (...runs: Run[]) => {
  const signals = runs.map((it) => signal(it));
  page = show(<LiveScreen showing={new Showing(signals)} problem="" />);
  return signals;
};
const lane = (name: string) => page.querySelector<HTMLElement>(`section[aria-label="${name}"]`)!;
const turn = (name: string, label: string) => lane(name).querySelector<HTMLElement>(`[aria-label="${label}"]`)!;

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('the lanes', () => {
  it('say between what a score lies where verdicts could not be had, and nothing where all are there', () => {
    const half = replay('h', log([
      method('raw'), CLAIMED, started('draft'), completed('draft', 'x'), answered('draft', 'x'), judged('draft', ['YES', 'ERROR', 'YES', 'NO']), { type: 'Completed' },
    ]));
    open(VANILLA, half);
    expect(lane('raw').querySelector('.bounds')?.textContent).toBe('0.00–0.75');
    expect(lane('vanilla').querySelector('.bounds')).toBeNull();
  });

  it('stand side by side, each with its score, calls and tokens', () => {
    open(VANILLA, REFINED);
    expect([...page.querySelectorAll('.lane')].map((it) => it.getAttribute('aria-label'))).toEqual(['vanilla', 'self-refine']);
    expect(lane('self-refine').querySelector('.taken')?.textContent).toMatch(/^150 tok · 3 calls · .* s · \$0\.00060$/);
    expect(lane('vanilla').querySelector('.sar')?.textContent).toBe('0.00');
  });

  it('say how many rounds are done where a method has them, and the seed where not all have the same', () => {
    const other = replay('o', log([{ ...SUBMITTED, seed: 8 }, CLAIMED, started('draft')]));
    open(VANILLA, REFINED, other);
    expect([...page.querySelectorAll('.lane')].map((it) => it.querySelector('.rounds')?.textContent)).toEqual([undefined, '1 round', '0 of 3 rounds']);
    expect([...page.querySelectorAll('.parameters-tag')].map((it) => it.textContent)).toEqual(['seed 7', 'seed 7', 'seed 8']);
  });

  it('are marked where a person wrote, wherever their score stands', async () => {
    const wrote: Event = { type: 'PersonWrote', turn: 'draft', role: 'generator', product: 'draft', text: 'Mine.' };
    const mine = replay('m', log([method('raw'), CLAIMED, started('draft'), completed('draft', 'x'), wrote, answered('draft', 'Mine.'), judged('draft', ['YES', 'YES', 'YES', 'YES']), { type: 'Completed' }]));
    open(VANILLA, mine);
    expect(lane('raw').querySelector('.names')?.textContent).toContain('with a person');
    expect(lane('vanilla').textContent).not.toContain('a person');
    for (const part of ['verdicts (2 NO)', 'cost']) {
      button(page, part).click();
      await vi.waitFor(() => expect([...page.querySelectorAll('.live th')].map((it) => it.textContent).filter((it) => it?.includes('with a person'))).toEqual([expect.stringContaining('raw')]));
    }
  });

  it('fold drafts that were revised to a line, and open them again', async () => {
    open(REFINED);
    const draft = turn('self-refine', 'generator: draft');
    expect(draft.querySelector('.md')).toBeNull();
    draft.querySelector('button')!.click();
    await settled();
    expect(draft.querySelector('.md')?.textContent).toContain('struck a match');
  });

  it('show a critique specification by specification', () => {
    open(REFINED);
    const remarks = [...turn('self-refine', 'reflector: critique 1').querySelectorAll('li')].map((it) => it.textContent);
    expect(remarks).toEqual(['S-02 shows a match.', 'B-02 no feeling.']);
  });

  it('show a critique that keeps to no form as it is written', () => {
    open(replay('p', log([method('self-refine'), CLAIMED, started('round-1/reflect', 'reflector'), completed('round-1/reflect', 'Well **told**.\n\nToo long.', { role: 'reflector', product: 'critique' })])));
    expect([...turn('self-refine', 'reflector: critique 1').querySelectorAll('.md p')].map((it) => it.textContent)).toEqual(['Well told.', 'Too long.']);
  });

  it('underline the evidence of a violation in the answer', () => {
    open(VANILLA);
    expect([...page.querySelectorAll('mark')].map((it) => it.textContent)).toEqual(['struck a match']);
  });

  it('show what changed between drafts when asked', async () => {
    open(REFINED);
    button(page, 'changes').click();
    await settled();
    const revision = turn('self-refine', 'reviser: revision 1');
    await vi.waitFor(() => expect(revision.querySelector('ins')?.textContent).toBeDefined());
    expect(revision.querySelector('del')?.textContent).toBeDefined();
  });

  it('open what changed where it is folded, and say where there is nothing', async () => {
    const twice = replay('t', log([method('self-refine'), CLAIMED, ...['draft', 'round-1/revise', 'round-2/revise'].flatMap((it, index) => [started(it), completed(it, `Version ${index}. He ran.`)])]));
    open(twice);
    const middle = turn('self-refine', 'generator: revision 1');
    expect(middle.querySelector('.line')).not.toBeNull();
    button(page, 'changes').click();
    await settled();
    await vi.waitFor(() => expect(middle.querySelector('.changes')).not.toBeNull());
    expect(page.textContent).not.toContain('no second draft');
    open(VANILLA);
    await settled();
    expect(page.textContent).toContain('no second draft yet');
  });

  it('are gone to by who asks for what changed elsewhere', () => {
    const showing = new Showing([signal(REFINED)]);
    showing.showChanges(true);
    showing.part.value = 'verdicts';
    toggleChanges(showing);
    expect([showing.part.value, showing.changes.value]).toEqual(['lanes', true]);
    toggleChanges(showing);
    expect(showing.changes.value).toBe(false);
  });

  it('grow with deltas', async () => {
    const begun = replay('d', log([method('vanilla'), CLAIMED, started('draft')]));
    const [run] = open(begun);
    run!.value = reduce(run!.value, delta('draft', 0, 'Once upon'));
    await settled();
    expect(lane('vanilla').querySelector('.md.live')?.textContent).toBe('Once upon');
    expect(lane('vanilla').querySelector('.taken')?.textContent).toContain('≈');
  });

  it('say plainly that an attempt failed and another comes', () => {
    open(replay('d', log([method('vanilla'), CLAIMED, started('draft'),
      { type: 'TurnFailed', turn: 'draft', attempt: 1, role: 'generator', code: 'model-overloaded', message: 'qwen answered 429.', retryInMillis: 500 }])));
    expect(page.querySelector('.failure')?.textContent).toBe('attempt 1 failed qwen answered 429. model-overloaded · next attempt after 0.5 s');
  });

  it('say why a deliberation failed', () => {
    open(replay('d', log([method('vanilla'), CLAIMED, { type: 'Failed', code: 'model-refused', message: 'The key is not accepted.' }])));
    expect(lane('vanilla').querySelector('footer > p')?.textContent).toBe('failed: The key is not accepted. (model-refused)');
  });

  it('stop one lane, or say why it could not be stopped', async () => {
    const asked = playServer({ 'POST /api/deliberations/d/cancel': { title: 'No', status: 503, detail: 'The database is away.' } });
    open(replay('d', log([method('vanilla'), CLAIMED, started('draft')])));
    button(page, 'Stop vanilla').click();
    await settled();
    expect(asked.filter((it) => it.method !== 'GET')).toMatchObject([{ method: 'POST', path: '/api/deliberations/d/cancel' }]);
    expect(lane('vanilla').querySelector('footer')?.textContent).toContain('The database is away.');
  });

  it('show one alone and all again', async () => {
    open(VANILLA, REFINED);
    button(page, 'Maximise self-refine').click();
    await settled();
    expect(page.querySelectorAll('.lane')).toHaveLength(1);
    button(page, 'Show all lanes').click();
    await settled();
    expect(page.querySelectorAll('.lane')).toHaveLength(2);
  });
});

describe('the verdicts', () => {
  const rows = () => [...page.querySelectorAll('.verdicts tbody tr:not(.kind)')];
  const cells = () => rows().map((row) => [...row.querySelectorAll('td')].map((it) => it.getAttribute('aria-label')?.split('. ')[0]));
  const filter = async (name: string) => {
    button(page, name).click();
    await settled();
  };
  const openVerdicts = async () => {
    open(VANILLA, REFINED);
    await filter('verdicts (3 NO)');
    await vi.waitFor(() => expect(rows()).not.toEqual([]));
  };

  it('stand in rows across the lanes, with what improved and regressed against the baseline', async () => {
    await openVerdicts();
    expect(cells()).toEqual([
      ['S-01 vanilla: YES', 'S-01 self-refine: YES'],
      ['S-02 vanilla: NO', 'S-02 self-refine: YES, improved'],
      ['B-01 vanilla: NO', 'B-01 self-refine: YES, improved'],
      ['B-02 vanilla: YES', 'B-02 self-refine: NO, regressed'],
    ]);
    expect(page.querySelector('.verdicts thead')?.textContent).toContain('+2 improved −1 regressed');
  });

  it('are narrowed to those that fail and those that differ', async () => {
    await openVerdicts();
    await filter('failing');
    expect(rows()).toHaveLength(3);
    await filter('different');
    expect(rows()).toHaveLength(3);
    await filter('all');
    expect(rows()).toHaveLength(4);
  });

  it('can be measured from another lane', async () => {
    await openVerdicts();
    await filter('make baseline: self-refine');
    expect(cells()[1]).toEqual(['S-02 vanilla: NO, regressed', 'S-02 self-refine: YES']);
  });

  it('are explained in full', async () => {
    await openVerdicts();
    await filter('Explain S-02');
    await vi.waitFor(() => expect(page.querySelector('dialog')).not.toBeNull());
    const dialog = page.querySelector('dialog')!;
    expect(dialog.textContent).toContain('Never shows how to make fire.');
    expect(dialog.textContent).toContain('NO because.');
    expect(dialog.querySelector('blockquote')?.textContent).toBe('struck a match');
  });
});
