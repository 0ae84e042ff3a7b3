import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { replay } from '../run/replay';
import { completed, log, started } from '../testing/entries';
import { CLAIMED, submitted } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import type { Event } from '../wire/events';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';

beforeEach(() => localStorage.clear());

it('draws of a long lane its beginning and its end, and what is between when asked', { timeout: 20_000 }, async () => {
  const turns = Array.from({ length: 400 }, (_, index): Event[] => [started(`round-${index + 1}/revise`, 'reviser'), completed(`round-${index + 1}/revise`, 'x', { role: 'reviser' })]);
  const run = replay('d', log([submitted('self-refine'), CLAIMED, ...turns.flat()]));
  const page = show(<LiveScreen showing={new Showing([signal(run)])} problem="" />);
  const labels = () => [...page.querySelectorAll('article')].map((it) => it.getAttribute('aria-label'));
  expect(labels()).toHaveLength(80);
  expect([labels()[19], labels()[20], labels().at(-1)]).toEqual(['reviser: revision 20', 'reviser: revision 341', 'reviser: revision 400']);
  expect(page.querySelector('.between')?.textContent).toContain('320 between these and the last 60');
  button(page, 'show 200 of them').click();
  await settled();
  button(page, 'show 120 of them').click();
  await settled();
  expect(labels()).toHaveLength(400);
  expect(page.querySelector('.between')).toBeNull();
});
