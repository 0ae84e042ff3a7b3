import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { listenToKeys } from '../app/keys';
import { refined, vanilla } from '../testing/lanes';
import { button, settled, show } from '../testing/page';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';

let page: HTMLElement;
listenToKeys();
beforeEach(async () => {
  localStorage.clear();
  const runs = [vanilla('a'), refined('b'), vanilla('c'), refined('d'), vanilla('e')];
  page = show(<LiveScreen showing={new Showing(runs.map((it) => signal(it)))} problem="" />);
  await settled();
});

async function press(key: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await new Promise((done) => requestAnimationFrame(done));
  await settled();
}
const here = () => (document.activeElement?.className === 'body' ? document.activeElement.closest<HTMLElement>('[data-lane]')?.dataset['lane'] : undefined);
const pressed = () => page.querySelector('.lane-picker [aria-pressed=true]')?.textContent;

it('moves between lanes with the arrow keys, and stops at the last', async () => {
  await press('ArrowRight');
  expect(here()).toBe('a');
  for (let it = 0; it < 5; it++) await press('ArrowRight');
  expect(here()).toBe('e');
  await press('ArrowLeft');
  expect(here()).toBe('d');
  expect(pressed()).toBe('self-refine, lane 4');
});

it('loses no key of two that come before the next frame', async () => {
  void press('ArrowRight');
  await press('ArrowRight');
  expect(here()).toBe('b');
});

it('says in each head which lane it is of how many', () => {
  expect([...page.querySelectorAll('.place')].map((it) => it.textContent)).toEqual(['lane 1 of 5', 'lane 2 of 5', 'lane 3 of 5', 'lane 4 of 5', 'lane 5 of 5']);
});

it('leaves the arrow keys to what they move in', async () => {
  await press('ArrowRight');
  page.querySelector<HTMLElement>('[data-lane=a] .marks')!.focus();
  await press('ArrowRight');
  expect(page.querySelector('.why')?.textContent).toContain('S-01');
  expect(document.activeElement?.className).toBe('marks');
});

it('goes to a lane by its name, alone as well', async () => {
  button(page, 'vanilla, lane 3').click();
  await press('x');
  expect(here()).toBe('c');
  await press('m');
  await press('ArrowRight');
  expect(page.querySelectorAll('.lane')).toHaveLength(1);
});

it('measures from the lane that the reader says', async () => {
  const tags = () => [...page.querySelectorAll('.lane')].map((it) => [...it.querySelectorAll('.names .tag')].some((tag) => tag.textContent === 'baseline'));
  expect(tags()).toEqual([true, false, false, false, false]);
  page.querySelector<HTMLButtonElement>('[data-lane=b] .make-baseline')!.click();
  await settled();
  expect(tags()).toEqual([false, true, false, false, false]);
});
