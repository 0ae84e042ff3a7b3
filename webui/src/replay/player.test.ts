import { beforeEach, describe, expect, it } from 'vitest';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import type { Event } from '../wire/events';
import { Player } from './player';
import { Recording } from './recording';

const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };
const SHORT = log([SUBMITTED, CLAIMED, started('draft'), completed('draft', 'Once.'), { type: 'Completed' }]);
const LONG = log([SUBMITTED, CLAIMED, started('draft'), completed('draft', 'Once.'), started('round-1/reflect', 'reflector'), completed('round-1/reflect', 'S-01: no.', { role: 'reflector' }), { type: 'Completed' }]);

let time = 0;
let waiting: (() => void)[] = [];
let player: Player;

/** Lets so many milliseconds pass, and one frame come. */
function pass(millis: number): void {
  time += millis;
  waiting.splice(0).forEach((it) => it());
}

beforeEach(() => {
  [time, waiting] = [0, []];
  const pulse = { soon: (task: () => void) => void waiting.push(task), time: () => time };
  player = new Player([new Recording('a', SHORT), new Recording('b', LONG)], pulse);
});
const statuses = () => player.runs.map((it) => it.value.status);

describe('a player', () => {
  it('plays all lanes from one start at the pace they had, until the last is over', () => {
    player.play();
    pass(1_500);
    expect(player.position.value).toBe(1_500);
    pass(1_500);
    expect(statuses()).toEqual(['completed', 'running']);
    pass(9_000);
    expect(statuses()).toEqual(['completed', 'completed']);
    expect([player.position.value, player.playing.value]).toEqual([5_000, false]);
  });

  it('plays four times as fast', () => {
    player.speed.value = 4;
    player.play();
    pass(500);
    expect(player.position.value).toBe(2_000);
  });

  it('stands still when it is paused, and is not twice as fast when it goes on', () => {
    player.play();
    pass(100);
    player.pause();
    pass(700);
    player.play();
    player.pause();
    player.play();
    pass(100);
    pass(100);
    expect(player.position.value).toBe(300);
  });

  it('plays again from the start when it is at the end', () => {
    player.seek(99_999);
    expect(player.position.value).toBe(5_000);
    player.play();
    pass(100);
    expect(player.position.value).toBe(100);
  });

  it('steps by events and by ends of turns, on and back', () => {
    player.on('turn');
    expect(player.position.value).toBe(2_000);
    player.on('event');
    player.back('turn');
    expect(player.position.value).toBe(2_000);
    player.back('event');
    expect(player.position.value).toBe(1_000);
    player.back('turn');
    expect(player.position.value).toBe(0);
  });

  it('counts the events of all lanes', () => {
    player.seek(1_000);
    expect(player.events()).toEqual({ seen: 6, all: 12 });
  });
});
