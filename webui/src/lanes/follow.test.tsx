import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { button, settled, show } from '../testing/page';
import { useFollow } from './follow';

// The test's page has no layout: a box of `room` px that holds as much as `height` says.
let height = 100;
let room = 100;
let boxTop = 0;

beforeEach(() => {
  [height, room, boxTop] = [100, 100, 0];
  growing.value = true;
});

/** Gives an element the measures of that box. */
function measured(element: HTMLElement | null): void {
  if (!element) return;
  Object.defineProperties(element, {
    scrollHeight: { configurable: true, get: () => height },
    clientHeight: { configurable: true, get: () => room },
    scrollTop: {
      configurable: true,
      get: () => boxTop,
      set: (to: number) => (boxTop = Math.max(0, Math.min(to, height - room))),
    },
  });
}

const text = signal('');

const growing = signal(true);

function Box() {
  const { box, onScroll, behind, toLive } = useFollow(growing.value, text.value);
  return (
    <div>
      <div
        class="box"
        ref={(it) => {
          measured(it);
          box.current = it;
        }}
        onScroll={onScroll}
      />
      {behind && <button onClick={toLive}>down to live</button>}
    </div>
  );
}

async function grow(to: number) {
  height = to;
  text.value += '.';
  await settled();
}

async function scrolled(page: HTMLElement, to: number) {
  boxTop = to;
  page.querySelector('.box')!.dispatchEvent(new Event('scroll'));
  await settled();
}

it('follows what grows', async () => {
  show(<Box />);
  await grow(500);
  expect(boxTop).toBe(400);
});

it('follows to the last words, which come with the end', async () => {
  show(<Box />);
  await grow(500);
  growing.value = false;
  await grow(900);
  expect(boxTop).toBe(800);
});

it('begins what had ended before at its beginning', async () => {
  growing.value = false;
  show(<Box />);
  await grow(500);
  expect(boxTop).toBe(0);
});

it('leaves a reader alone who scrolled up, until he asks for the end', async () => {
  const page = show(<Box />);
  await grow(500);
  page.querySelector('.box')!.dispatchEvent(new Event('wheel'));
  await scrolled(page, 150);
  await grow(900);
  expect(boxTop).toBe(150);
  button(page, 'down to live').click();
  expect(boxTop).toBe(800);
  await grow(1000);
  expect(boxTop).toBe(900);
});

it('does not take a box that shrank and grew again for a reader who left', async () => {
  const page = show(<Box />);
  await grow(500);
  await grow(120);
  height = 300;
  await scrolled(page, boxTop);
  await grow(400);
  expect([boxTop, page.querySelector('button')]).toEqual([300, null]);
});

it('stays at the end where turns that came into sight are lower than was thought while another grew', async () => {
  const page = show(<Box />);
  await grow(900);
  height = 950;
  await scrolled(page, 600);
  expect([boxTop, page.querySelector('button')]).toEqual([850, null]);
});

it('stays at the end where what stands below gave room and took it again', async () => {
  const page = show(<Box />);
  await grow(500);
  room = 60;
  await scrolled(page, 350);
  expect([boxTop, page.querySelector('button')]).toEqual([440, null]);
});

it('leaves a reader alone whose hand moves what grows', async () => {
  const page = show(<Box />);
  await grow(900);
  page.querySelector('.box')!.dispatchEvent(new Event('wheel'));
  height = 950;
  await scrolled(page, 600);
  await grow(990);
  expect(boxTop).toBe(600);
});

it('leaves a reader alone who goes up by less than a line, as a key does at first', async () => {
  const page = show(<Box />);
  await grow(500);
  page.querySelector('.box')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
  await scrolled(page, 388);
  await grow(900);
  expect([boxTop, page.querySelector('button')?.textContent]).toEqual([388, 'down to live']);
});

it('does not take what shrinks under a hand for a reader who left', async () => {
  const page = show(<Box />);
  await grow(500);
  page.querySelector('.box')!.dispatchEvent(new Event('pointerdown'));
  height = 480;
  await scrolled(page, 380);
  await grow(600);
  expect(boxTop).toBe(500);
});

it('does not take a key that scrolls nothing for a reader who left', async () => {
  const page = show(<Box />);
  await grow(500);
  page.querySelector('.box')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  height = 450;
  await scrolled(page, 340);
  await grow(600);
  expect([boxTop, page.querySelector('button')]).toEqual([500, null]);
});

it('leaves a reader alone whom a key brought to a control further up', async () => {
  const page = show(<Box />);
  await grow(900);
  page.querySelector('.box')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  await scrolled(page, 300);
  await grow(990);
  expect(boxTop).toBe(300);
});
