import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { loadEvents } from '../api/calls';
import { recall, remember } from '../app/remembered';
import type { Filter } from '../run/judgement';
import type { Run } from '../run/run';
import { nodesOf } from '../run/takeOvers';
import { Replaying } from '../replay/replaying';
import type { Entry, Specification } from '../wire/events';
import { announceChange } from './announcements';
import { paced } from './paced';

/** What a screen shows of some runs. */
export type Part = 'lanes' | 'verdicts' | 'drafts' | 'cost';
export const PARTS: readonly Part[] = ['lanes', 'verdicts', 'drafts', 'cost'];

/** What the reader has chosen to see of some runs; nothing of it outlives the screen but `changes`. */
export class Showing {
  readonly part = signal<Part>('lanes');
  readonly filter = signal<Filter>('all');
  /** The one lane that is shown alone; empty for all. */
  readonly alone = signal('');
  /** The lane that a narrow page shows. */
  readonly narrow = signal('');
  /** The specification that is pointed at; empty for none. */
  readonly pointed = signal('');
  /** The specification that is explained in full; empty for none. */
  readonly explained = signal('');
  /** Whether drafts show what changed. */
  readonly changes = signal(recall('changes') === 'on');
  /** The drafts that are compared, by their keys; none while the reader has chosen none. */
  readonly compared = signal<readonly string[]>([]);
  readonly stage = signal(false);
  /** The turn at whose end a fork is about to begin. */
  readonly forking = signal<{ readonly run: string; readonly path: string } | undefined>(undefined);
  readonly baselineId: Signal<string>;
  readonly specifications: ReadonlySignal<readonly Specification[]>;
  /** The nodes that took part, where more than one did; the same list until another joins. */
  readonly nodes: ReadonlySignal<readonly string[]>;

  /** As they are, or as they were at the moment that is played; what is being written is paced for figures. */
  readonly runs: readonly ReadonlySignal<Run>[];
  /** The same, word by word. */
  readonly words: readonly ReadonlySignal<Run>[];
  readonly replaying: Replaying;

  constructor(
    live: readonly ReadonlySignal<Run>[],
    private readonly log: (id: string) => Promise<readonly Entry[]> = (id) => loadEvents(id, 0),
  ) {
    this.replaying = new Replaying(live, log, announceChange);
    this.words = this.replaying.runs;
    const runs = (this.runs = this.words.map(paced));
    this.baselineId = signal(firstBaseline(runs.map((it) => it.peek())));
    this.narrow.value = runs[0]?.peek().id ?? '';
    const named = computed(() => [...new Set(runs.flatMap((it) => nodesOf(it.value)))].sort().join('\n'));
    this.nodes = computed(() => several(named.value.split('\n')));
    this.specifications = computed(() => this.#specifications());
  }

  baseline(): Run | undefined {
    const all = this.runs.map((it) => it.value);
    return all.length > 1 ? all.find((it) => it.id === this.baselineId.value) : undefined;
  }

  /** What a lane is measured against: the baseline, unless it is that or ran under another scenario, whose specifications are others. */
  measureOf(run: Run): Run | undefined {
    const baseline = this.baseline();
    return baseline && baseline.id !== run.id && baseline.submitted?.scenario.id === run.submitted?.scenario.id ? baseline : undefined;
  }

  /** Explains a specification in full; a value, so that it can be handed on as it is. */
  readonly explain = (specification: string): void => {
    this.explained.value = specification;
  };

  showChanges(on: boolean): void {
    this.changes.value = on;
    remember('changes', on ? 'on' : 'off');
  }

  /** The whole logs of what is shown, lane by lane. */
  logs(): Promise<{ readonly id: string; readonly entries: readonly Entry[] }[]> {
    const ids = this.runs.map((it) => it.peek().id);
    return Promise.all(ids.map(async (id) => ({ id, entries: await this.log(id) })));
  }

  #specifications(): readonly Specification[] {
    return this.runs.map((it) => it.value.submitted).find((it) => it)?.scenario.specifications ?? [];
  }
}

const several = (nodes: readonly string[]) => (nodes.length > 1 ? nodes : []);

/** What the others are measured from unless the reader says otherwise: the plainest there is. */
function firstBaseline(runs: readonly Run[]): string {
  const plain = ['raw', 'vanilla'].flatMap((id) => runs.filter((it) => it.submitted?.method.id === id));
  return (plain[0] ?? runs[0])?.id ?? '';
}
