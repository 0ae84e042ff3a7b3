import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { Unreachable } from '../api/calls';
import { hasEnded, type Run } from '../run/run';
import type { Entry } from '../wire/events';
import { addressed, positionOf } from './address';
import type { Player } from './player';

export type Replay =
  | { readonly state: 'off' }
  | { readonly state: 'opening' }
  | { readonly state: 'on'; readonly player: Player }
  | { readonly state: 'refused'; readonly why: string };

const OFF: Replay = { state: 'off' };

/** Some runs as they are, or, while their recording is played, as they were. */
export class Replaying {
  readonly now: Signal<Replay> = signal(OFF);
  readonly player: ReadonlySignal<Player | undefined> = computed(() => (this.now.value.state === 'on' ? this.now.value.player : undefined));
  readonly runs: readonly ReadonlySignal<Run>[];
  /** What is over can be played. */
  readonly ready: ReadonlySignal<boolean>;
  #stopTelling: () => void = () => undefined;

  constructor(
    private readonly live: readonly ReadonlySignal<Run>[],
    private readonly log: (id: string) => Promise<readonly Entry[]>,
    private readonly onChange: (before: Run, after: Run) => void,
  ) {
    this.runs = live.map((run, index) => computed(() => this.player.value?.runs[index]?.value ?? run.value));
    this.ready = computed(() => live.every((it) => hasEnded(it.value)));
  }

  /** Plays from the start. */
  async begin(): Promise<void> {
    const player = await this.#opened();
    if (!player) return;
    this.#show(player);
    player.play();
  }

  /** Shows the recording at its end, from where it is played. */
  async stand(): Promise<void> {
    const player = await this.#opened();
    if (!player) return;
    player.seek(player.length);
    this.#show(player);
  }

  /** To a position by its address, and there it stays. */
  async goTo(at: string): Promise<void> {
    const current = this.player.peek();
    if (current && addressed(current.position.peek(), current.recordings) === at) return;
    const player = current ?? (await this.#opened());
    if (!player) return;
    const position = positionOf(at, player.recordings);
    if (position === undefined) {
      this.leave();
      this.#refused(`The address asks for ‘${at}’, which is no moment of this recording. Here is how it ended.`);
      return;
    }
    player.seek(position);
    this.#show(player);
  }

  /** Back to the runs as they are. */
  leave(): void {
    this.player.peek()?.pause();
    this.#stopTelling();
    this.now.value = OFF;
  }

  async #opened(): Promise<Player | undefined> {
    if (!this.ready.peek()) return this.#refused('A recording can be played when all its lanes are over. This is live.');
    this.now.value = { state: 'opening' };
    try {
      const ids = this.live.map((it) => it.peek().id);
      const [playerOf, ...logs] = await Promise.all([loadPlayer(), ...ids.map(async (id) => ({ id, entries: await this.log(id) }))]);
      // Whoever left meanwhile wants no recording any more.
      if (this.now.peek().state !== 'opening') return undefined;
      return playerOf(logs);
    } catch (error) {
      return this.#refused(`The recording could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #show(player: Player): void {
    if (this.player.peek() === player) return;
    this.now.value = { state: 'on', player };
    this.#tell(player);
  }

  #refused(why: string): undefined {
    this.now.value = { state: 'refused', why };
  }

  /** Tells what ends while it plays, as it is told of live runs; not what is skipped. */
  #tell(player: Player): void {
    this.#stopTelling();
    let before = player.runs.map((it) => it.peek());
    this.#stopTelling = effect(() => {
      const after = player.runs.map((it) => it.value);
      const told = before;
      before = after;
      if (!player.playing.peek()) return;
      after.forEach((it, index) => it.seq > told[index]!.seq && this.onChange(told[index]!, it));
    });
  }
}

/** The code that plays, which no reader waits for who does not replay. */
async function loadPlayer() {
  const loaded = await import('./opening').catch(() => {
    throw new Unreachable();
  });
  return loaded.playerOf;
}
