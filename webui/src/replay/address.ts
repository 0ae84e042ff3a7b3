import type { Recording } from './recording';

const SECOND = 1_000;
const SECONDS = /^(\d+(?:\.\d+)?)s$/;
const EVENT = /^\d+$/;

/**
 * A position as it stands in an address: the number of an event where it is just there and only one
 * log is shown, else the time since the start, `12.4s`.
 */
export function addressed(position: number, recordings: readonly Recording[]): string {
  const [only, other] = recordings;
  const count = only && !other ? only.countBy(position) : 0;
  if (count > 0 && only?.moments[count - 1] === position) return String(count);
  return `${Number((position / SECOND).toFixed(6))}s`;
}

/** The position that an address names; undefined where it names none in these recordings. */
export function positionOf(at: string, recordings: readonly Recording[]): number | undefined {
  const inSeconds = SECONDS.exec(at);
  if (inSeconds) return Number(inSeconds[1]) * SECOND;
  return EVENT.test(at) && recordings.length === 1 ? recordings[0]!.moments[Number(at) - 1] : undefined;
}
