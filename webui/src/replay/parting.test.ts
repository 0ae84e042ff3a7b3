import { expect, it } from 'vitest';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import { CLAIMED } from '../testing/lanes';
import { partingAt } from './parting';
import { Player } from './player';
import { Recording } from './recording';

const DRAFT = log([SUBMITTED, CLAIMED, started('draft'), completed('draft', 'Once.'), started('judge', 'judge'), completed('judge', '{}', { role: 'judge' }), { type: 'Completed' }]);
const ROUND = log([SUBMITTED, CLAIMED, started('draft'), completed('draft', 'Once.'), started('round-1/reflect', 'reflector'), started('round-1/judge', 'judge'), completed('round-1/reflect', 'S-01: no.', { role: 'reflector' }), { type: 'Completed' }]);
const player = new Player([new Recording('a', DRAFT), new Recording('b', ROUND)], { soon: () => undefined, time: () => 0 });
const at = (millis: number) => {
  player.seek(millis);
  const parting = partingAt(player);
  return parting && [parting.run.id, parting.turn.path, parting.turn.seq];
};

it('parts from a recording at the last turn of a method that was over by then, in the lane that has it', () => {
  expect(at(500)).toBeUndefined();
  expect(at(3_000)).toEqual(['a', 'draft', 4]);
  // What the judge had said by then is no turn of the method.
  expect(at(4_500)).toEqual(['a', 'draft', 4]);
  expect(at(5_000)).toEqual(['b', 'round-1/reflect', 7]);
});
