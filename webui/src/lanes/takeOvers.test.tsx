import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { Announcements } from '../app/announce';
import { replay } from '../run/replay';
import type { Run } from '../run/run';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { settled, show } from '../testing/page';
import type { Event } from '../wire/events';
import { announceChange } from '../showing/announcements';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';

const [A, B] = ['lab-11-1764080000', 'lab-22-1764080000'];
const claimed = (node: string, epoch: number): Event => ({ type: 'Claimed', node, epoch });
const run = (id: string, ...events: Event[]) => replay(id, log([SUBMITTED, ...events]));
const DRAFTED = [claimed(A, 1), started('draft'), completed('draft', 'Once.', { node: A }), started('round-1/reflect', 'reflector')];
const open = (...runs: Run[]) => show(<LiveScreen showing={new Showing(runs.map((it) => signal(it)))} problem="" />);

it('stands in the lane before the turn that goes on elsewhere, which says what was lost', () => {
  const page = open(run('d', ...DRAFTED, claimed(B, 2)));
  const body = page.querySelector('.body > div')!;
  expect([...body.children].map((it) => it.className.split(' ')[0])).toEqual(['turn', 'take-over', 'turn']);
  expect(body.querySelector('.take-over')?.textContent).toBe('node lab-11 gone; node lab-22 goes on');
  expect(body.querySelector('.failure')?.textContent).toBe('attempt 1 lost with node lab-11');
});

it('stands after all turns where none was cut off', () => {
  const page = open(run('d', ...DRAFTED.slice(0, 3), claimed(B, 2)));
  expect(page.querySelector('.body > div')!.lastElementChild?.textContent).toBe('node lab-22 goes on where node lab-11 left off');
});

it('is announced once', async () => {
  const page = show(<Announcements />);
  announceChange(run('d', ...DRAFTED), run('d', ...DRAFTED, claimed(B, 2)));
  await settled();
  expect(page.textContent).toBe('self-refine: node lab-11 gone; node lab-22 goes on');
});

it('says on which node turns ran, and which runs the lane, where another lane is on another', () => {
  const page = open(run('d', ...DRAFTED), run('e', claimed(B, 1), started('draft'), completed('draft', 'Two.', { node: B })));
  expect([...page.querySelectorAll('.ran')].map((it) => it.textContent)).toEqual(['on lab-11', 'on lab-22']);
  expect([...page.querySelectorAll('.owner')].map((it) => it.textContent)).toEqual(['run by lab-11', 'run by lab-22']);
  expect(page.querySelector('.ran abbr')?.getAttribute('title')).toBe(A);
});

it('says nothing of nodes where there is one', () => {
  const page = open(run('d', ...DRAFTED), run('e', ...DRAFTED));
  expect(page.querySelector('.ran, .owner, .take-over')).toBeNull();
});
