import { browserFrames } from '../live/frames';
import type { Entry } from '../wire/events';
import { Player } from './player';
import { Recording } from './recording';

/** Plays whole logs, as fast as the browser draws. */
export function playerOf(logs: readonly { readonly id: string; readonly entries: readonly Entry[] }[]): Player {
  const recordings = logs.map(({ id, entries }) => new Recording(id, entries));
  return new Player(recordings, { soon: browserFrames(), time: () => performance.now() });
}
