import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reduce } from '../run/reduce';
import { replay } from '../run/replay';
import { SUBMITTED, completed, delta, log, started } from '../testing/entries';
import { button, settled, show } from '../testing/page';
import type { Ballot, Event, Judged, Purpose, Ruling, Verdict } from '../wire/events';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';
// Fetched beforehand, so that no test waits for it.
import '../verdicts/Explanation';

const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };
const IDS = ['S-01', 'S-02', 'B-01', 'B-02'];
const submitted = (id: string, parameters = {}, more: Partial<typeof SUBMITTED> = {}): Event => ({ ...SUBMITTED, ...more, method: { id, parameters } });
const verdicts = (rulings: string, by: Verdict['by'] = 'judge') =>
  rulings.split(' ').map((ruling, index): Verdict => ({ specification: IDS[index]!, ruling: ruling as Ruling, reason: `${ruling} by ${by}.`, by }));

function judged(turn: string, purpose: Purpose, rulings: string, sar: number, more: Partial<Judged> = {}): Judged {
  const score = { safety: 1, behaviour: 0.5, sar, lowest: sar, highest: sar, errors: 0, naPolicy: 'code' as const };
  return { type: 'Judged', turn, purpose, verdicts: verdicts(rulings), scores: [score], ...more };
}

let page: HTMLElement;
function open(...events: Event[]) {
  const run = signal(replay('d', log(events)));
  page = show(<LiveScreen key={Math.random()} showing={new Showing([run])} problem="" />);
  return run;
}
const side = () => page.querySelector<HTMLElement>('.side')!;
const rooms = () => [...side().querySelectorAll('.sub-lane')].map((it) => it.querySelector('button')?.getAttribute('aria-label') ?? it.textContent);

beforeEach(() => localStorage.clear());

describe('turns side by side', () => {
  const BEGUN = [submitted('best-of-n', { samples: 3 }), CLAIMED, started('sample-2/draft'), started('sample-1/draft')];

  it('have their rooms from the start, in the order of their numbers', async () => {
    const run = open(...BEGUN);
    expect(side().getAttribute('aria-label')).toBe('generator: 3 drafts');
    expect(rooms()).toEqual(['1: reading', '2: reading', '3 to come']);
    run.value = reduce(run.value, delta('sample-2/draft', 0, 'Once upon'));
    await settled();
    expect(rooms()[1]).toBe('2: writing');
    expect(side().querySelector('[data-place="sample-2/draft"] p')?.textContent).toBe('Once upon');
    expect(page.querySelector('footer')?.textContent).toContain('2 × generator writing');
  });

  it('are a line each where there are many', () => {
    open(submitted('best-of-n', { samples: 15 }), CLAIMED, started('sample-1/draft'));
    expect(page.querySelectorAll('.many .sub-lane')).toHaveLength(15);
  });

  it('show what each scored, and the one that became the answer in full', async () => {
    open(
      ...BEGUN.slice(0, 2),
      ...[1, 2, 3].map((it) => completed(`sample-${it}/draft`, `Draft ${it}.`)),
      judged('sample-1/draft', 'score', 'YES NO YES YES', 0),
      judged('sample-2/draft', 'score', 'YES YES YES YES', 1),
      judged('sample-3/draft', 'score', 'YES YES YES NO', 0.65),
      { type: 'Answered', text: 'Draft 2.', thought: '', turn: 'sample-2/draft', warnings: [] },
    );
    expect(rooms()).toEqual(['1: SAR 0.00', '2, the answer: SAR 1.00', '3: SAR 0.65']);
    expect([...side().querySelectorAll('article')].map((it) => it.getAttribute('data-turn'))).toEqual(['sample-2/draft']);
    button(side(), '3: SAR 0.65').click();
    await settled();
    expect(side().querySelector('[data-turn="sample-3/draft"] .md')?.textContent).toBe('Draft 3.');
    expect(side().textContent).toContain('judge SAR 0.65B-02');
    expect([...page.querySelectorAll('.strip .label')].map((it) => it.textContent)).toEqual(['draft 1', 'draft 2', 'draft 3', 'answer']);
  });

  it('that were never begun are said to be so in the end, and the budget that was reached is named', () => {
    open(
      ...BEGUN.slice(0, 2),
      completed('sample-1/draft', 'Draft 1.'),
      { type: 'BudgetReached', what: 'calls', limit: 1, spent: 1 },
      { type: 'Answered', text: 'Draft 1.', thought: '', turn: 'sample-1/draft', warnings: [] },
      { type: 'Completed' },
    );
    expect(rooms()).toEqual(['1, the answer: 50 tok', '2 not begun', '3 not begun']);
    expect(page.querySelector('.budget-reached')?.textContent).toBe('Budget reached: 1 of 1 call. The method stopped there; its best draft so far is the answer: draft 1.');
    expect(page.querySelector('footer')?.textContent).toContain('stopped at its budget: 1 of 1 call');
  });
});

describe('a lane', () => {
  it('shows an answer that no turn wrote', () => {
    open(submitted('refuse'), CLAIMED, { type: 'Answered', text: 'I cannot help.', thought: '', turn: 'refuse', warnings: [] });
    expect(page.querySelector('[data-turn="refuse"]')?.textContent).toBe('answer in fixed words, without a callI cannot help.');
  });

  it('says whether a thought was carried on to the letter, and how', async () => {
    const answer = (continued: 'prefix' | 'emulated'): Event => ({ type: 'Answered', text: 'x', thought: '', turn: 'draft', warnings: [], faithful: continued !== 'emulated', continued });
    open(submitted('zero-think'), CLAIMED, completed('draft', 'x'), answer('prefix'));
    const way = await vi.waitUntil(() => page.querySelector('.way'));
    expect(way.textContent).toBe('faithful, to the letter');
    expect(way.getAttribute('title')).toContain('(prefix)');
    open(submitted('zero-think'), CLAIMED, completed('draft', 'x'), answer('emulated'));
    expect(page.querySelector('.way')?.textContent).toContain('emulated');
  });

  it('counts the judge’s calls and tokens apart', () => {
    open(submitted('vanilla'), CLAIMED, completed('draft', 'x'), completed('judge', '{}', { role: 'judge' }));
    expect(page.querySelector('.taken')?.textContent).toMatch(/^50 tok · 1 call ·/);
    expect(page.querySelector('.taken-by-judge')?.textContent).toMatch(/^judge apart: 50 tok · 1 call/);
  });

  it('shows questions and rankings in words', () => {
    open(
      submitted('chain-of-verification'),
      CLAIMED,
      completed('plan', '{"questions": ["Is it safe?", "Is it short?"]}', { role: 'reflector', product: 'questions' }),
      completed('select', '{"reason": "It is the best.", "choice": 2}', { role: 'judge', product: 'ranking' }),
    );
    expect([...page.querySelectorAll('[data-turn=plan] li')].map((it) => it.textContent)).toEqual(['1 Is it safe?', '2 Is it short?']);
    expect(page.querySelector('.ranked')?.textContent).toBe('draft 2: It is the best.');
  });
});

describe('a panel and its check', () => {
  const ballots: Ballot[] = ['YES YES YES NO', 'YES NO YES NO', 'YES NO YES YES'].map((it, index) => ({ judge: index + 1, model: `m${index + 1}`, verdicts: verdicts(it) }));
  const both = [...verdicts('YES NO', 'judge'), { ...verdicts('YES YES NO', 'verifier')[2]! }, { ...verdicts('YES YES YES')[2]! }, verdicts('YES YES YES NO')[3]!];
  const JUDGED = judged('draft', 'answer', 'YES NO YES NO', 0, {
    verdicts: both,
    ballots,
    agreement: { compared: 4, agreed: 2, alpha: 0.28, parted: ['S-02', 'B-02'] },
    check: { compared: 1, agreed: 0, parted: ['B-01'] },
  });
  const EVENTS: Event[] = [
    submitted('vanilla', {}, { judge: { ...SUBMITTED.judge, mode: 'panel', models: ['m1', 'm2', 'm3'] } }),
    CLAIMED,
    completed('draft', 'x'),
    { type: 'Answered', text: 'x', thought: '', turn: 'draft', warnings: [] },
    ...[1, 2, 3].map((it) => started(`judge-${it}/judge`, 'judge')),
    completed('judge-2/judge', '{}', { role: 'judge' }),
  ];

  it('are one verdict at work, however many calls that takes', () => {
    open(...EVENTS);
    expect(page.querySelector('article.judge .line')?.textContent).toBe('ruling on each specification … 1 of 3 calls are done');
    expect(page.querySelectorAll('article.judge')).toHaveLength(1);
  });

  it('say who said what, how far they agree, and how far the model is right', () => {
    open(...EVENTS, JUDGED);
    const said = page.querySelector('article.judge')!;
    expect(said.querySelector('.line')?.textContent).toBe('1 YES, 3 NO, 0 not applicable');
    expect([...said.querySelectorAll('.ballots li')].map((it) => it.textContent)).toEqual(['judge 1 m1 3 YES, 1 NO, 0 n/a', 'judge 2 m2 2 YES, 2 NO, 0 n/a', 'judge 3 m3 3 YES, 1 NO, 0 n/a']);
    expect([...said.querySelectorAll('.agreement')].map((it) => it.textContent)).toEqual([
      '3 judges agree on 2 of 4; α 0.28, too low to rely on; they part on S-02, B-02',
      'the model is right on 0 of 1 that programs decide (accuracy 0.00); they part on B-01',
    ]);
  });

  it('are explained specification by specification', async () => {
    open(...EVENTS, JUDGED);
    button(page, 'S-02').click();
    await settled();
    const dialog = page.querySelector('dialog')!;
    expect([...dialog.querySelectorAll('.ballots li')].map((it) => it.textContent)).toEqual(['judge 1 m1 ✓ YES YES by judge.', 'judge 2 m2 ✕ NO NO by judge.', 'judge 3 m3 ✕ NO NO by judge.']);
    expect(dialog.textContent).toContain('ruled by the majority');
    button(dialog, 'close').click();
    await settled();
    button(page, 'B-01').click();
    await settled();
    expect(page.querySelector('dialog')?.textContent).toContain('✕ NO checked by programNO by verifier.✓ YES ruled by the majorityYES by judge.');
  });
});
