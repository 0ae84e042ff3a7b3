import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveScreen } from '../lanes/LiveScreen';
import { Showing } from '../lanes/showing';
import { filtered } from '../run/judgement';
import { courseOf } from '../run/progress';
import { replay } from '../run/replay';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { CLAIMED, judged, refined, submitted, vanilla } from '../testing/lanes';
import { settled, show } from '../testing/page';
import type { Run } from '../run/run';

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
