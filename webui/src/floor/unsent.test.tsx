import { afterEach, expect, it, vi } from 'vitest';
import { replay } from '../run/replay';
import { completed, log, started, SUBMITTED } from '../testing/entries';
import { button, settled, show } from '../testing/page';
import { playServer } from '../testing/server';
import type { Event } from '../wire/events';
import { Paused } from './Paused';
import { WriteHere } from './WriteHere';

afterEach(() => vi.unstubAllGlobals());

const CLAIMED: Event = { type: 'Claimed', node: 'n', epoch: 1 };
const run = replay('r', log([SUBMITTED, CLAIMED, started('draft'), { type: 'PauseRequested' }, completed('draft', 'One.')]));
const REFUSED = { title: 'It is not held', status: 409, detail: 'the turn is not held just now' };

async function written(words: string): Promise<HTMLElement> {
  const page = show(
    <>
      <WriteHere id="r" turn={run.turns[0]!} />
      <Paused run={run} />
    </>,
  );
  button(page, 'put your own draft in its place').click();
  await settled();
  const field = page.querySelector('textarea')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  return page;
}

it('puts in what a person wrote before the run goes on, and says so', async () => {
  const asked = playServer({ 'POST /api/deliberations/r/texts': {}, 'POST /api/deliberations/r/go-on': {} });
  const page = await written('Mine.');
  button(page, 'put it in and go on for one turn').click();
  await settled();
  expect(asked.map((it) => [it.path, it.body])).toEqual([
    ['/api/deliberations/r/texts', { turn: 'draft', text: 'Mine.' }],
    ['/api/deliberations/r/go-on', { once: true }],
  ]);
  expect(page.querySelector('textarea')).toBeNull();
  expect(button(page, 'go on').disabled).toBe(false);
});

it('does not go on, and keeps the words, where they cannot be put in', async () => {
  const asked = playServer({ 'POST /api/deliberations/r/texts': REFUSED });
  const page = await written('Mine.');
  button(page, 'put it in and go on').click();
  await settled();
  expect(asked).toHaveLength(1);
  expect(page.querySelector('[role=alert]')?.textContent).toContain('the turn is not held just now');
  expect(page.querySelector('textarea')?.value).toBe('Mine.');
});

it('just goes on where nothing else was written', async () => {
  const asked = playServer({ 'POST /api/deliberations/r/go-on': {} });
  const page = await written('One.');
  button(page, 'go on').click();
  await settled();
  expect(asked.map((it) => it.path)).toEqual(['/api/deliberations/r/go-on']);
});
