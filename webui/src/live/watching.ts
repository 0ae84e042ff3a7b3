import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { getHealth, loadEvents } from '../api/calls';
import { reduce } from '../run/reduce';
import { withEntries } from '../run/replay';
import { emptyRun, hasEnded, type Run } from '../run/run';
import type { Entry } from '../wire/events';
import type { Frame, LiveEvent, Message } from '../wire/live';
import { loggedSoFar } from './ahead';
import { later, socketTo } from './browser';
import { Feed, type Link } from './feed';
import { Gatherer, browserFrames } from './frames';

/** Whether the page hears from the server. */
export const link: Signal<Link> = signal('resting');

const REST_BETWEEN_GAPS = 1_000;

let shared: Feed | undefined;

/** The one feed of this page, connected when something is watched. */
export function pageFeed(): Feed {
  return (shared ??= browserFeed());
}

function browserFeed(): Feed {
  const feed = new Feed({
    connect: () => socketTo('/api/live'),
    later,
    random: Math.random,
    onLink: (state) => {
      link.value = state;
      // A socket does not say why it was refused: this finds out whether a token is missing.
      if (state === 'lost') getHealth().catch(() => undefined);
    },
  });
  window.addEventListener('online', () => feed.hurry());
  return feed;
}

interface Watched {
  readonly run: Signal<Run>;
  readonly stop: () => void;
}

/** The runs that a screen shows, kept up to date until it is closed. */
export class Watching {
  readonly #watched = new Map<string, Watched>();
  readonly #gatherer = new Gatherer<Message>(browserFrames(), (it) => this.#apply(it));
  readonly #logs = new Map<string, readonly Entry[]>();
  readonly #asked = new Map<string, number>();
  #closed = false;
  readonly problem: Signal<string> = signal('');

  constructor(
    private readonly feed: Feed,
    private readonly onChange: (before: Run, after: Run) => void,
    private readonly onArrival: (event: LiveEvent) => void,
    /** What there is of a log before it is watched. */
    private readonly load: (id: string) => Promise<readonly Entry[]> = loggedSoFar,
  ) {}

  /** The run of a deliberation; its log so far is loaded first, then it is live. */
  async open(id: string): Promise<ReadonlySignal<Run>> {
    const entries = await this.load(id);
    const run = signal(withEntries(emptyRun(id), entries));
    if (hasEnded(run.value)) this.#logs.set(id, entries);
    // A screen that was left while its log came has no use for what follows.
    const stop = hasEnded(run.value) || this.#closed ? () => undefined : this.feed.watch(id, this.#watcher(run));
    this.#watched.set(id, { run, stop });
    return run;
  }

  /** The whole log of a deliberation that is over; one that was over when it was opened is at hand. */
  async log(id: string): Promise<readonly Entry[]> {
    return this.#logs.get(id) ?? loadEvents(id, 0);
  }

  close(): void {
    this.#closed = true;
    for (const { stop } of this.#watched.values()) stop();
    this.#watched.clear();
  }

  #watcher(run: Signal<Run>) {
    return { seen: () => run.value.seq, frame: (frame: Frame) => this.#frame(frame) };
  }

  #frame(frame: Frame): void {
    if (frame.type === 'event') this.onArrival(frame);
    if (frame.type === 'event' || frame.type === 'delta' || frame.type === 'queued') this.#gatherer.add(frame);
    else if (frame.type === 'problem') this.problem.value = frame.detail;
    // What came before the server gave up counts as seen when it is watched again.
    else this.#gatherer.flush();
  }

  #apply(messages: readonly Message[]): void {
    const after = new Map<string, Run>();
    for (const message of messages) {
      const run = after.get(message.deliberation) ?? this.#watched.get(message.deliberation)?.run.value;
      if (run) after.set(message.deliberation, reduce(run, message));
    }
    batch(() => after.forEach((run, id) => this.#put(id, run)));
  }

  #put(id: string, run: Run): void {
    const watched = this.#watched.get(id);
    if (!watched) return;
    const before = watched.run.peek();
    watched.run.value = run;
    this.onChange(before, run);
    if (run.gap) this.#mend(id);
    if (hasEnded(run)) watched.stop();
  }

  /** Something was missed: what came after the last event is asked for, once a second at most. */
  #mend(id: string): void {
    const now = performance.now();
    if (now - (this.#asked.get(id) ?? -Infinity) < REST_BETWEEN_GAPS) return;
    this.#asked.set(id, now);
    this.feed.again(id);
  }
}
