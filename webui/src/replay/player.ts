import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Soon } from '../live/frames';
import type { Run } from '../run/run';
import { lastBefore, merged, nextAfter } from './moments';
import type { Recording } from './recording';

/** How many times as fast as it was a reader may have it; whom he follows may have it otherwise. */
export const SPEEDS: readonly number[] = [1, 4];
/** What a step goes on to: the end of a turn, or any event. */
export type Step = 'turn' | 'event';

/** What a player takes from outside: when to draw next, and the time in milliseconds. */
export interface Pulse {
  readonly soon: Soon;
  readonly time: () => number;
}

/** Plays the recordings of lanes from one start, all at one position. */
export class Player {
  /** Milliseconds from the start. */
  readonly position: ReadonlySignal<number>;
  readonly playing: Signal<boolean> = signal(false);
  /** How many times as fast as it was, at least 1. */
  readonly speed: Signal<number> = signal(1);
  readonly runs: readonly ReadonlySignal<Run>[];
  /** All of it, lane by lane. */
  readonly whole: readonly Run[];
  readonly length: number;
  readonly #position = signal(0);
  readonly #moments: Readonly<Record<Step, readonly number[]>>;
  #drawn = 0;
  /** Counts how often it was set going; what an earlier time still asks for is let go. */
  #round = 0;

  constructor(
    readonly recordings: readonly Recording[],
    private readonly pulse: Pulse,
  ) {
    this.position = this.#position;
    this.whole = recordings.map((it) => it.whole);
    this.length = Math.max(0, ...recordings.map((it) => it.length));
    this.#moments = { event: merged(recordings.map((it) => it.moments)), turn: merged(recordings.map((it) => it.ends)) };
    this.runs = recordings.map((it) => computed(() => it.at(this.#position.value)));
  }

  /** How many events have been by now, and how many there are. */
  events(): { readonly seen: number; readonly all: number } {
    const seen = this.recordings.reduce((sum, it) => sum + it.countBy(this.position.value), 0);
    return { seen, all: this.#moments.event.length };
  }

  /** Goes on from here; from the start where it is at its end. */
  play(): void {
    if (this.playing.peek()) return;
    if (this.#position.peek() >= this.length) this.#position.value = 0;
    this.playing.value = true;
    this.#drawn = this.pulse.time();
    this.#drawSoon(++this.#round);
  }

  pause(): void {
    this.playing.value = false;
  }

  /** To a moment, and there it stays. */
  seek(moment: number): void {
    batch(() => {
      this.pause();
      this.#position.value = Math.min(this.length, Math.max(0, moment));
    });
  }

  on(step: Step): void {
    this.seek(nextAfter(this.#moments[step], this.#position.peek()) ?? this.length);
  }

  back(step: Step): void {
    this.seek(lastBefore(this.#moments[step], this.#position.peek()) ?? 0);
  }

  #drawSoon(round: number): void {
    this.pulse.soon(() => {
      if (this.playing.peek() && round === this.#round) this.#draw();
    });
  }

  #draw(): void {
    const time = this.pulse.time();
    const position = this.#position.peek() + (time - this.#drawn) * this.speed.peek();
    this.#drawn = time;
    if (position >= this.length) {
      this.seek(this.length);
      return;
    }
    this.#position.value = position;
    this.#drawSoon(this.#round);
  }
}
