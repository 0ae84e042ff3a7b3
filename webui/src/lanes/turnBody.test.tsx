import { expect, it } from 'vitest';
import { replay } from '../run/replay';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { show } from '../testing/page';
import type { Event } from '../wire/events';
import { TurnBody } from './TurnBody';

const body = (...events: Event[]) => {
  const turn = replay('d', log([SUBMITTED, ...events])).turns[0]!;
  return show(<TurnBody turn={turn} before={undefined} quotes={[]} onExplain={() => undefined} />);
};

it('says that an empty text is one, once it is there', () => {
  expect(body(started('draft')).textContent).toBe('reading …');
  expect(body(started('draft'), completed('draft', ' ')).textContent).toBe('It said nothing.');
  expect(body(started('draft'), completed('draft', 'Once.')).textContent).toBe('Once.');
});
