import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveScreen } from '../lanes/LiveScreen';
import { Showing } from '../showing/showing';
import { reduce } from '../run/reduce';
import { replay } from '../run/replay';
import type { Run } from '../run/run';
import { completed, delta, log, started } from '../testing/entries';
import { CLAIMED, answered, judged, refined, submitted, vanilla } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import { growthInWords, growthOf } from './growth';
import { apart, ticks } from './scale';
import { spendingInWords, spendingOf } from './spending';

beforeEach(() => localStorage.clear());
const words = (run: Run, ...others: Run[]) => {
  const spending = spendingOf(run, [run, ...others], 0);
  return spending && spendingInWords(spending);
};

describe('what a lane has spent', () => {
  it('is held against its budget, of which the bound that is nearest counts', () => {
    expect(words(refined('r', { tokens: 1_000, calls: 4 }))).toBe('3 of 4 calls of its budget, 75 %');
    expect(words(refined('r', { tokens: 500, calls: 40 }), vanilla())).toBe('450 of 500 tokens of its budget, 90 %');
    expect(words(refined('r', { seconds: 20 }))).toBe('7.0 s of 20.0 s of its budget, 35 %');
    expect(words(refined('r', { usd: 0.001 }))).toBe('$0.00060 of $0.0010 of its budget, 60 %');
  });

  it('is held against the lane that took most without one, and against nothing where it is alone', () => {
    expect(words(vanilla(), refined())).toBe('150 tokens, 33 % of the 450 of the lane that took most');
    expect(words(refined(), vanilla())).toBe('450 tokens, the most of all lanes');
    expect(words(refined())).toBeUndefined();
  });

  it('grows while an agent writes', () => {
    const begun = replay('d', log([submitted('vanilla', { tokens: 100 }), CLAIMED, started('draft')]));
    expect(words(reduce(begun, delta('draft', 0, 'a'.repeat(80))))).toBe('20 of 100 tokens of its budget, 20 %');
  });
});

describe('the score of a lane', () => {
  it('grows with what was spent when each draft was done', () => {
    expect(growthInWords(growthOf(refined()))).toBe('draft 0.00 at 150, revision 1 · answer 0.65 at 450 tokens');
  });

  it('stands at all that the method took, where turns followed the answer', () => {
    const kept = replay('k', log([
      submitted('self-refine'), CLAIMED, started('draft'), completed('draft', 'x'), started('round-1/reflect', 'reflector'), completed('round-1/reflect', 'NOTHING TO OBJECT', { role: 'reflector' }), answered('draft', 'x'), judged('draft', ['YES', 'YES', 'YES', 'YES'], 1), { type: 'Completed' },
    ]));
    expect(growthInWords(growthOf(kept))).toBe('draft · answer 1.00 at 150, answer 1.00 at 300 tokens');
  });

  it('is not known before it is judged', () => {
    expect(growthInWords(growthOf(replay('d', log([submitted('vanilla'), CLAIMED]))))).toBe('not judged yet');
  });
});

describe('the scale', () => {
  it('has round marks, the last beyond all', () => {
    expect(ticks(450)).toEqual([0, 200, 400, 600]);
    expect(ticks(9_876)).toEqual([0, 5_000, 10_000]);
    expect(ticks(0)).toEqual([0, 1]);
  });

  it('moves names apart, in their order and within the plot', () => {
    expect(apart([0, 0, 50], 10)).toEqual([0, 10, 50]);
    expect(apart([100, 98, 100], 10)).toEqual([90, 80, 100]);
  });
});

describe('the page', () => {
  let page: HTMLElement;
  const open = async (...runs: Run[]) => {
    page = show(<LiveScreen showing={new Showing(runs.map((it) => signal(it)))} problem="" />);
    button(page, 'cost').click();
    await vi.waitFor(() => expect(page.querySelector('.cost')).not.toBeNull());
  };

  it('draws a line a lane and says the same in words', async () => {
    await open(vanilla(), refined());
    expect(page.querySelectorAll('polyline')).toHaveLength(2);
    expect(page.querySelector('.growth')?.getAttribute('aria-label')).toBe(
      'SAR against tokens. vanilla: draft · answer 0.00 at 150 tokens. self-refine: draft 0.00 at 150, revision 1 · answer 0.65 at 450 tokens.',
    );
    const rows = [...page.querySelectorAll('.cost tbody tr')].map((it) => [...it.children].map((cell) => cell.textContent?.trim()));
    expect(rows.map((it) => [it[0], it[2], it[3], it[4], it[7]])).toEqual([['vanilla', '', '150', '1', '0.00'], ['self-refine', '1 round', '450', '3', '0.65']]);
    expect(rows[0]?.[1]).toContain('150 tokens, 33 % of the 450 of the lane that took most');
  });

  it('says that nothing is judged yet, and that points alone make no line', async () => {
    await open(replay('d', log([submitted('vanilla'), CLAIMED, started('draft')])));
    expect(page.querySelector('.cost .nothing')?.textContent).toContain('Nothing has been judged yet');
    await open(vanilla());
    expect(page.querySelector('.cost .hint')?.textContent).toContain('Only answers were judged here');
  });

  it('has the bar in the head of each lane', async () => {
    await open(vanilla('v', { tokens: 300 }), refined('r', { tokens: 300 }));
    button(page, 'lanes').click();
    await settled();
    const meters = [...page.querySelectorAll('.lane [role=meter]')].map((it) => it.getAttribute('aria-valuetext'));
    expect(meters).toEqual(['150 of 300 tokens of its budget, 50 %', '450 of 300 tokens of its budget, 150 %']);
  });
});
