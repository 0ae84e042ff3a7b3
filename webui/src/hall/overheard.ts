import { announceChange } from '../showing/announcements';
import { setClockBy, tickWithWords } from '../showing/clock';
import { Showing } from '../showing/showing';
import type { Feed } from '../live/feed';
import { Watching } from '../live/watching';
import type { Run } from '../run/run';
import type { Entry } from '../wire/events';
import type { LiveEvent } from '../wire/live';

/** Logs as a hall hears them, over its socket alone, from their first event on. */
export class Overheard {
  readonly watching: Watching;
  readonly #logs = new Map<string, Map<number, Entry>>();
  /** When the last event was logged of those that were heard, in milliseconds since 1970. */
  #newest = 0;

  /**
   * @param since when the hall was told what is shown: what was logged before is not read out
   */
  constructor(feed: Feed, since: string) {
    const announced = (before: Run, after: Run) => {
      tickWithWords();
      if (after.seq > before.seq && this.#newest > Date.parse(since)) announceChange(before, after);
    };
    this.watching = new Watching(feed, announced, (event) => this.#keep(event), async () => []);
  }

  /** A screen of these deliberations, which fills as they are heard. */
  async screen(ids: readonly string[]): Promise<Showing> {
    const runs = await Promise.all(ids.map((it) => this.watching.open(it)));
    return new Showing(runs, async (id) => this.log(id));
  }

  log(id: string): readonly Entry[] {
    return [...(this.#logs.get(id)?.values() ?? [])].sort((one, other) => one.seq - other.seq);
  }

  /** Which epoch wrote it, a hall is not told. */
  #keep({ deliberation, seq, at, event }: LiveEvent): void {
    setClockBy(at);
    this.#newest = Math.max(this.#newest, Date.parse(at));
    const log = this.#logs.get(deliberation) ?? new Map<number, Entry>();
    this.#logs.set(deliberation, log.set(seq, { seq, epoch: 0, at, event }));
  }
}
