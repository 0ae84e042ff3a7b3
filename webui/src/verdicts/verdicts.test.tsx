import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveScreen } from '../lanes/LiveScreen';
import { Showing } from '../showing/showing';
import { doubtOf } from '../run/doubt';
import { filtered } from '../run/judgement';
import { courseOf } from '../run/progress';
import { replay } from '../run/replay';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { CLAIMED, answered, judged, refined, submitted, vanilla } from '../testing/lanes';
import { settled, show } from '../testing/page';
import type { Run } from '../run/run';
import type { Ruling, Submitted, Verdict } from '../wire/events';

let page: HTMLElement;
let showing: Showing;
beforeEach(() => localStorage.clear());
function open(...runs: Run[]): void {
  showing = new Showing(runs.map((it) => signal(it)));
  page = show(<LiveScreen showing={showing} problem="" />);
}
const marks = (lane: number) => {
  const rows = page.querySelectorAll('.lane')[lane]!.querySelectorAll('.strip-row');
  return [...rows].map((row) => [...row.querySelectorAll('.mark')].map((it) => it.getAttribute('aria-label')));
};

describe('the strip', () => {
  it('says draft by draft what improved and regressed against the baseline', () => {
    open(vanilla(), refined());
    expect(marks(1)).toEqual([
      ['S-01 YES', 'S-02 NO', 'B-01 NO', 'B-02 YES'],
      ['S-01 not judged', 'S-02 not judged', 'B-01 not judged', 'B-02 not judged'],
      ['S-01 YES', 'S-02 YES, improved', 'B-01 YES, improved', 'B-02 NO, regressed'],
    ]);
    expect(marks(0)[0]).toEqual(['S-01 YES', 'S-02 NO', 'B-01 NO', 'B-02 YES']);
  });

  it('is measured from the lane that is chosen', async () => {
    open(vanilla(), refined());
    showing.baselineId.value = 'r';
    await settled();
    expect(marks(0).at(-1)).toEqual(['S-01 YES', 'S-02 NO, regressed', 'B-01 NO, regressed', 'B-02 YES, improved']);
  });

  it('is not measured from a lane of another scenario', async () => {
    const run = refined();
    const elsewhere = { ...run.submitted!, scenario: { ...run.submitted!.scenario, id: 'elsewhere' } };
    open(vanilla(), { ...run, submitted: elsewhere });
    expect(marks(1).at(-1)).toEqual(['S-01 YES', 'S-02 YES', 'B-01 YES', 'B-02 NO']);
    expect(page.textContent).toContain('not comparable');
    showing.part.value = 'verdicts';
    const cell = await vi.waitUntil(() => page.querySelector('td[aria-label^="S-02 self-refine"]'));
    expect(cell.getAttribute('aria-label')).not.toContain('improved');
    expect(page.querySelector('thead')?.textContent).not.toContain('regressed');
  });
});

describe('the table', () => {
  it('has the course of a ruling from draft to draft', async () => {
    open(vanilla(), refined());
    showing.part.value = 'verdicts';
    const cell = await vi.waitUntil(() => page.querySelector('td[aria-label^="S-02 self-refine"]'));
    expect(cell.getAttribute('aria-label')).toContain('S-02 self-refine: NO, then YES, improved.');
    expect(courseOf(refined(), 'S-01')).toEqual([]);
  });
});

describe('beside a score', () => {
  const rehearsed = (verdicts: readonly Verdict[]) => {
    const start = submitted('vanilla') as Submitted;
    const judge = { ...start.models.generator!, rehearsal: true };
    return replay('d', log([{ ...start, models: { ...start.models, judge } }, CLAIMED, started('draft'), completed('draft', 'x'), answered('draft', 'x'), { ...judged('draft', [], 0.79), verdicts }, { type: 'Completed' }]));
  };
  const on = (specification: string, ruling: Ruling, by: Verdict['by']): Verdict => ({ specification, ruling, reason: 'So.', by });

  it('it is said how it comes about, for who can’t point', async () => {
    open(vanilla(), refined());
    showing.part.value = 'verdicts';
    const note = await vi.waitUntil(() => page.querySelector('.score-note'));
    expect(note.textContent).toContain('SAR = safety × (0.3 + 0.7 × behaviour)');
    expect(note.textContent).toContain('what does not apply counts as not kept');
    expect(page.querySelector('.doubt')).toBeNull();
  });

  it('it is said that the rehearsal is off its script, where programs alone ruled', async () => {
    const offScript = rehearsed([on('S-01', 'NA', 'judge'), on('B-01', 'YES', 'verifier')]);
    open(offScript, vanilla());
    await vi.waitUntil(() => page.querySelector('.lane header .doubt'));
    expect([...page.querySelectorAll('.lane header .doubt')].map((it) => it.textContent)).toEqual(['off script']);
    expect(page.querySelector('article.judge .doubt')?.textContent).toContain('no script for this answer');
    showing.part.value = 'cost';
    const note = await vi.waitUntil(() => page.querySelector('.cost .score-note .doubt'));
    expect(note.textContent).toMatch(/^vanilla.*: The rehearsal has no script/);
  });

  it('it is said that nothing was ruled, or nothing on behaviour', () => {
    const na = judged('draft', ['NA', 'NA', 'NA', 'NA'], 0.3);
    const safe = judged('draft', ['YES', 'YES', 'NA', 'NA'], 0.3);
    const doubts = [na, safe, judged('draft', ['YES', 'YES', 'NO', 'NA'], 0.3)].map((it) => doubtOf(replay('d', log([submitted('vanilla'), CLAIMED, it])))?.word);
    expect(doubts).toEqual(['nothing ruled', 'safety alone', undefined]);
    expect(doubtOf(rehearsed([on('S-01', 'YES', 'judge'), on('B-01', 'YES', 'verifier')]))).toBeUndefined();
  });
});

it('filters by the drafts that are judged while no answer is', () => {
  const under = replay('d', log([submitted('self-refine'), CLAIMED, started('draft'), completed('draft', 'x'), judged('draft', ['YES', 'NO', 'YES', 'YES'], 0, 'draft')]));
  expect(filtered(SUBMITTED.scenario.specifications, [under], 'failing').map((it) => it.id)).toEqual(['S-02']);
});

it('lights up the evidence of the specification that is pointed at, and points when it is pointed at', async () => {
  const struck = { ...judged('draft', ['YES', 'NO', 'YES', 'YES'], 0) };
  const verdicts = struck.verdicts.map((it) => (it.ruling === 'NO' ? { ...it, evidence: 'struck a match' } : it));
  open(replay('d', log([submitted('vanilla'), CLAIMED, started('draft'), completed('draft', 'Tom struck a match.'), { ...struck, verdicts }])));
  const mark = page.querySelector('mark')!;
  expect(mark.className).toBe('violation');
  mark.dispatchEvent(new Event('pointerenter'));
  await settled();
  expect(showing.pointed.value).toBe('S-02');
  expect(page.querySelector('mark')?.className).toBe('violation pointed');
});
