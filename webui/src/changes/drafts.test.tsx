import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { Showing } from '../showing/showing';
import { replay } from '../run/replay';
import type { Run } from '../run/run';
import { log, started } from '../testing/entries';
import { CLAIMED, answered, refined, submitted, vanilla } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import { DraftsCompared } from './DraftsCompared';
import { draftsOf, firstPair } from './drafts';

let page: HTMLElement;
let showing: Showing;
beforeEach(() => localStorage.clear());
function open(...runs: Run[]): void {
  showing = new Showing(runs.map((it) => signal(it)));
  page = show(<DraftsCompared showing={showing} />);
}
const picker = (name: string) => page.querySelector<HTMLSelectElement>(`select[aria-label="Draft ${name}"]`)!;
const words = () => page.textContent ?? '';
async function pick(name: string, key: string) {
  picker(name).value = key;
  picker(name).dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('drafts compared', () => {
  it('begin with what the baseline and the next lane came to, and show what was ruled otherwise', () => {
    open(refined(), vanilla());
    expect([picker('from').value, picker('to').value]).toEqual(['v draft', 'r round-1/revise']);
    expect(words()).toContain('sentences: 1 added, 1 removed');
    const verdicts = [...page.querySelectorAll('.verdict-changes li')].map((it) => it.textContent?.replace(/\s+/g, ' ').trim());
    expect(verdicts).toEqual(['S-02 ✕ NO →then ✓ YES + improved', 'B-01 ✕ NO →then ✓ YES + improved', 'B-02 ✓ YES →then ✕ NO − regressed']);
  });

  it('are any two of any lanes', async () => {
    open(refined(), vanilla());
    await pick('to', 'r draft');
    expect(words()).toContain('no sentence changed');
    expect(words()).toContain('The same was ruled on every specification.');
    await pick('from', 'r round-1/revise');
    expect([...page.querySelectorAll('del')].map((it) => it.textContent?.trim())).toEqual(['Tom found a torch.']);
  });

  it('are turned round, and stand side by side when asked', async () => {
    open(refined());
    expect(page.querySelector('ins')?.textContent?.trim()).toBe('Tom found a torch.');
    button(page, 'the other way round').click();
    await settled();
    expect(page.querySelector('ins')?.textContent?.trim()).toBe('Tom struck a match.');
    button(page, 'side by side').click();
    await settled();
    expect([...page.querySelectorAll('.pair .md')].map((it) => it.textContent)).toEqual(['Tom found a torch. He ran.', 'Tom struck a match. He ran.']);
  });

  it('say so where there are not two yet, and which is not judged', () => {
    open(replay('d', log([submitted('vanilla'), CLAIMED, started('draft')])));
    expect(words()).toBe('No draft is done yet; two are needed to compare them.');
    open(vanilla());
    expect(words()).toBe('Only one draft is done yet; two are needed to compare them.');
    const refused = replay('f', log([submitted('refuse'), CLAIMED, answered('refusal', 'No.'), { type: 'Completed' }]));
    open(vanilla(), refused);
    expect(words()).toContain('Verdicts cannot be compared: refuse answer is not judged.');
  });

  it('tell lanes of one method apart', () => {
    open(vanilla('a'), vanilla('b'));
    expect([...page.querySelectorAll('select')[0]!.options].map((it) => it.textContent)).toEqual(['vanilla, lane 1 · draft · answer', 'vanilla, lane 2 · draft · answer']);
  });
});

it('takes an answer that no turn wrote as a draft', () => {
  const refused = replay('f', log([submitted('refuse'), CLAIMED, answered('refusal', 'No.')]));
  expect(draftsOf(refused).map((it) => [it.label, it.text])).toEqual([['answer', 'No.']]);
  expect(firstPair([refused], undefined)).toBeUndefined();
});
