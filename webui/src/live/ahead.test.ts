import { afterEach, expect, it, vi } from 'vitest';
import { routeOf } from '../app/router';
import { SUBMITTED, log, started } from '../testing/entries';
import { playServer } from '../testing/server';
import { askAhead, loggedSoFar } from './ahead';

const LOG = log([SUBMITTED, started('draft')]);
const PATH = '/api/deliberations/d/events';

afterEach(() => vi.unstubAllGlobals());

it('gives a log that was asked for ahead once, and asks anew after', async () => {
  const asked = playServer({ [`GET ${PATH}`]: LOG });
  askAhead(routeOf('/d/d', ''));
  expect([await loggedSoFar('d'), asked.length]).toEqual([LOG, 1]);
  expect([await loggedSoFar('d'), asked.length]).toEqual([LOG, 2]);
});

it('tells of a failure whoever wants the log', async () => {
  playServer({});
  askAhead(routeOf('/compare', '?ids=d,e'));
  await expect(loggedSoFar('e')).rejects.toThrow(/nothing at/);
});
