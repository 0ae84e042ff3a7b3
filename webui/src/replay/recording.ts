import { reduce } from '../run/reduce';
import { withEntries } from '../run/replay';
import { emptyRun, hasEnded, isOpen, type Run } from '../run/run';
import type { Entry } from '../wire/events';
import { heardBy, paceOf, type Pace } from './pace';
import { countUpTo } from './moments';

/** Events of a log between two states that are kept. */
const BETWEEN_KEPT = 64;
/** Keeps events that were logged within one millisecond apart, in milliseconds. */
const NEXT = 0.001;

/**
 * The log of a deliberation that is over, to be seen as it was at any moment of it. Moments are
 * milliseconds since a node first took it, as the lanes of a comparison are seen from one start.
 */
export class Recording {
  readonly id: string;
  /** The moment of each event, which only grow. */
  readonly moments: readonly number[];
  /** When a turn was over, or all was. */
  readonly ends: readonly number[];
  /** The whole of it. */
  readonly whole: Run;
  readonly #entries: readonly Entry[];
  readonly #begin: number;
  readonly #kept: readonly Run[];
  readonly #paces: ReadonlyMap<string, Pace>;
  #last: { readonly count: number; readonly run: Run };

  constructor(id: string, entries: readonly Entry[]) {
    this.id = id;
    this.#entries = entries;
    this.#begin = begin(entries);
    this.moments = momentsOf(entries, this.#begin);
    this.ends = this.moments.filter((_, index) => isEnd(entries[index]!));
    this.#kept = keptStates(id, entries);
    this.whole = withEntries(this.#kept.at(-1)!, entries.slice((this.#kept.length - 1) * BETWEEN_KEPT));
    this.#paces = pacesOf(entries, this.moments);
    this.#last = { count: 0, run: this.#kept[0]! };
  }

  get length(): number {
    return this.moments.at(-1) ?? 0;
  }

  /** How many events there were by a moment. */
  countBy(moment: number): number {
    return countUpTo(this.moments, moment);
  }

  /** The run as it was at a moment: its events up to there, and of turns under way what had been heard. */
  at(moment: number): Run {
    const run = this.#after(this.countBy(moment));
    if (hasEnded(run)) return run;
    const heard = run.turns.filter(isOpen).flatMap(({ path, attempt }) => {
      const pace = this.#paces.get(key(path, attempt));
      return pace ? heardBy(pace, moment, this.id) : [];
    });
    return { ...heard.reduce(reduce, run), asOf: this.#begin + moment };
  }

  /** The fold of so many events, from the nearest state that is known. */
  #after(count: number): Run {
    const kept = Math.floor(count / BETWEEN_KEPT);
    const near = this.#last.count <= count && this.#last.count >= kept * BETWEEN_KEPT ? this.#last : { count: kept * BETWEEN_KEPT, run: this.#kept[kept]! };
    this.#last = { count, run: withEntries(near.run, this.#entries.slice(near.count, count)) };
    return this.#last.run;
  }
}

/** When a node took it first, else when it was submitted. */
function begin(entries: readonly Entry[]): number {
  const claimed = entries.find((it) => it.event.type === 'Claimed') ?? entries[0];
  return claimed ? Date.parse(claimed.at) : 0;
}

/** Clocks of nodes differ: an event is never before the one that it follows. */
function momentsOf(entries: readonly Entry[], begun: number): number[] {
  let last = -NEXT;
  return entries.map(({ at }) => (last = Math.max(last + NEXT, Date.parse(at) - begun)));
}

const isEnd = ({ event: { type } }: Entry) => ['TurnCompleted', 'TurnFailed', 'Completed', 'Cancelled', 'Failed'].includes(type);

function keptStates(id: string, entries: readonly Entry[]): Run[] {
  const kept = [emptyRun(id)];
  for (let count = BETWEEN_KEPT; count <= entries.length; count += BETWEEN_KEPT) {
    kept.push(withEntries(kept.at(-1)!, entries.slice(count - BETWEEN_KEPT, count)));
  }
  return kept;
}

const key = (turn: string, attempt: number) => `${attempt} ${turn}`;

function pacesOf(entries: readonly Entry[], moments: readonly number[]): Map<string, Pace> {
  return new Map(
    entries.flatMap(({ event }, index) =>
      event.type === 'TurnCompleted' ? [[key(event.turn, event.attempt), paceOf(event, moments[index]!)] as const] : [],
    ),
  );
}
