import { batch, effect, signal, type Signal } from '@preact/signals';
import type { Showing } from '../showing/showing';
import { positionOf } from '../replay/address';
import type { Player } from '../replay/player';
import type { ReplayPosition, Shown } from '../wire/live';
import { shownBy } from './shown';

/** So far a recording may be from where the presenter has it while both play, in milliseconds. */
const DRIFT = 700;
/** What is compared as it stands; lanes and recordings have rules of their own. */
const KEYS = ['part', 'filter', 'stage', 'changes', 'alone', 'baseline', 'compared', 'explained'];

/** Keeps a screen as the presenter has his, until its reader goes elsewhere: then it is his own. */
export class Follower {
  readonly following: Signal<boolean> = signal(true);
  #wanted: Shown;
  /** Whether the recording is being brought to where it is to be. */
  #moving = false;
  readonly #stops: readonly (() => void)[];

  /**
   * @param isNarrow whether the page shows one lane at a time, so that another is another view
   */
  constructor(
    private readonly showing: Showing,
    shown: Shown,
    private readonly isNarrow: () => boolean,
  ) {
    this.#wanted = shown;
    this.#apply();
    this.#stops = [
      effect(() => {
        if (this.#isElsewhere()) this.leave();
      }),
      // What is over only now can be replayed only now.
      effect(() => {
        if (showing.replaying.ready.value && this.following.peek()) void this.#replay();
      }),
    ];
  }

  /** The presenter shows something else of the same deliberations. */
  hear(shown: Shown): void {
    this.#wanted = shown;
    if (this.following.peek()) this.#apply();
  }

  /** The reader looks where he likes. */
  leave(): void {
    this.following.value = false;
  }

  again(): void {
    this.#apply();
    this.following.value = true;
  }

  close(): void {
    this.following.value = false;
    this.#stops.forEach((stop) => stop());
  }

  #apply(): void {
    const { showing } = this;
    const shown = this.#wanted;
    batch(() => {
      showing.part.value = shown.part;
      showing.filter.value = shown.filter;
      showing.stage.value = shown.stage;
      showing.changes.value = shown.changes;
      showing.alone.value = shown.alone;
      showing.narrow.value = shown.narrow;
      showing.baselineId.value = shown.baseline;
      showing.compared.value = shown.compared;
      showing.explained.value = shown.explained;
      // Together with the rest, or the recording would seem to be elsewhere by the reader's hand.
      void this.#replay();
    });
  }

  #isElsewhere(): boolean {
    const now = shownBy(this.showing);
    if (this.#moving) return false;
    return plain(now) !== plain(this.#wanted) || (this.isNarrow() && now.narrow !== this.#wanted.narrow) || this.#playsElsewhere(now.replay);
  }

  #playsElsewhere(now: ReplayPosition | undefined): boolean {
    const { replay } = this.#wanted;
    const player = this.showing.replaying.player.value;
    if (!player || !now) return false;
    if (!replay) return true;
    const atItsEnd = player.position.value >= player.length;
    if (now.speed !== replay.speed) return true;
    if (now.playing !== replay.playing) return !atItsEnd;
    return !now.playing && now.at !== replay.at && !atItsEnd;
  }

  /** Brings the recording to where the presenter has it; one that plays is let play unless it is far from there. */
  async #replay(): Promise<void> {
    const { replaying } = this.showing;
    if (this.#moving) return;
    const { replay } = this.#wanted;
    if (!replay) {
      if (replaying.now.peek().state !== 'off') replaying.leave();
      return;
    }
    if (!replaying.ready.peek()) return;
    this.#moving = true;
    const player = replaying.player.peek();
    if (!player || !isNear(player, replay)) await replaying.goTo(replay.at);
    const opened = replaying.player.peek();
    if (opened) play(opened, replay);
    this.#moving = false;
    // The presenter may have gone on while it was opened.
    if (this.#wanted.replay !== replay && this.following.peek()) await this.#replay();
  }
}

const plain = (shown: Shown) => JSON.stringify(shown, KEYS);

function isNear(player: Player, { at, playing }: ReplayPosition): boolean {
  const wanted = positionOf(at, player.recordings);
  if (wanted === undefined || !playing || !player.playing.peek()) return false;
  return Math.abs(wanted - player.position.peek()) < DRIFT * player.speed.peek();
}

function play(player: Player, { playing, speed }: ReplayPosition): void {
  player.speed.value = speed;
  if (playing) player.play();
  else player.pause();
}
