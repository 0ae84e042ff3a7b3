import { expect, it } from 'vitest';
import { Announcements } from '../app/announce';
import { replay } from '../run/replay';
import { CLAIMED, judged } from '../testing/lanes';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { settled, show } from '../testing/page';
import type { Event } from '../wire/events';
import { announceChange } from './announcements';

const run = (...events: Event[]) => replay('d', log([SUBMITTED, CLAIMED, ...events]));
const DRAFTING = [started('draft')];
const DRAFTED = [...DRAFTING, completed('draft', 'Tom struck a match.')];
const CRITICISED = [...DRAFTED, started('round-1/reflect', 'reflector'), completed('round-1/reflect', 'S-02: shows a match.', { role: 'reflector' })];
const JUDGED = [...CRITICISED, judged('draft', ['YES', 'NO', 'YES', 'YES'], 0.5)];

/** What is said where one state of a run follows another. */
async function heard(before: readonly Event[], after: readonly Event[]): Promise<string[]> {
  const page = show(<Announcements />);
  const known = page.querySelectorAll('p').length;
  announceChange(run(...before), run(...after));
  await settled();
  return [...page.querySelectorAll('p')].slice(known).map((it) => it.textContent ?? '');
}

it('says that a turn is there, and nothing while it is written', async () => {
  expect(await heard([], DRAFTING)).toEqual([]);
  expect(await heard(DRAFTING, DRAFTED)).toEqual(['self-refine: draft is there']);
});

it('says the end of a round', async () => {
  expect(await heard(DRAFTED, CRITICISED)).toEqual(['self-refine: critique 1 is there']);
});

it('says the verdict by its score', async () => {
  expect(await heard(CRITICISED, JUDGED)).toEqual(['self-refine: judged, SAR 0.50']);
});

it('says how a run ended', async () => {
  expect(await heard(JUDGED, [...JUDGED, { type: 'Completed' }])).toEqual(['self-refine: completed']);
  expect(await heard(DRAFTED, [...DRAFTED, { type: 'Cancelled', reason: 'by request' }])).toEqual(['self-refine: stopped']);
});

it('says the same of a second lane, too', async () => {
  const page = show(<Announcements />);
  const known = page.querySelectorAll('p').length;
  announceChange(run(...DRAFTING), run(...DRAFTED));
  announceChange(run(...DRAFTING), run(...DRAFTED));
  await settled();
  expect(page.querySelectorAll('p').length).toBe(known + 2);
});
