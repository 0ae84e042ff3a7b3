import { signal, type Signal } from '@preact/signals';
import { announce } from '../app/announce';
import type { Showing } from '../showing/showing';
import { Feed, type Link, type Socket } from '../live/feed';
import type { Over, Screen, Shown } from '../wire/live';
import { Follower } from './follower';
import { Overheard } from './overheard';

/** What one of the audience sees: nothing yet, something, or that it is over. */
export type Sight =
  | { readonly state: 'opening' | 'nothing' | 'over' }
  | { readonly state: 'shown'; readonly ids: string; readonly showing: Showing; readonly follower: Follower; readonly overheard: Overheard };

export interface HallPorts {
  readonly connect: () => Socket;
  readonly later: (millis: number, task: () => void) => () => void;
  /** Whether the address still shows something; the server says so where a socket can't. */
  readonly isThere: () => Promise<boolean>;
  readonly isNarrow: () => boolean;
}

/** One of the audience: hears what the presenter shows, and follows it as long as its reader does. */
export class Attending {
  readonly sight: Signal<Sight> = signal({ state: 'opening' });
  readonly link: Signal<Link> = signal('connecting');
  /** Why the server lets nobody else in just now, in its words. */
  readonly refused = signal('');
  /** Whether the presenter has gone on to other deliberations than those that are read here. */
  readonly goneOn = signal(false);
  readonly #feed: Feed;
  #heard: { readonly shown: Shown; readonly now: string } | undefined;

  constructor(private readonly ports: HallPorts) {
    this.#feed = new Feed({
      connect: ports.connect,
      later: ports.later,
      random: Math.random,
      onLink: (link, why) => this.#linked(link, why),
      onHall: (frame) => this.#hear(frame),
    });
    this.#feed.stay();
  }

  hurry(): void {
    this.#feed.hurry();
  }

  /** As the presenter has it now. */
  again(): void {
    const { value } = this.sight;
    if (value.state !== 'shown' || !this.#heard) return;
    if (value.ids === idsOf(this.#heard.shown)) value.follower.again();
    else void this.#open();
  }

  close(): void {
    this.#leave();
    this.#feed.leave();
  }

  #linked(link: Link, why: string): void {
    this.link.value = link;
    this.refused.value = link === 'lost' ? why : '';
    if (link !== 'lost') return;
    // A socket does not say why it was refused.
    this.ports.isThere().then(
      (there) => there || this.#over(),
      // Nor does a server that is not reached; the feed tries again.
      () => undefined,
    );
  }

  #hear(frame: Screen | Over): void {
    if (frame.type === 'over') return this.#over();
    this.refused.value = '';
    const { value } = this.sight;
    if (!frame.shown) {
      if (value.state === 'opening') this.sight.value = { state: 'nothing' };
      return;
    }
    this.#heard = { shown: frame.shown, now: frame.now };
    const same = value.state === 'shown' && value.ids === idsOf(frame.shown);
    this.goneOn.value = value.state === 'shown' && !same;
    if (same) value.follower.hear(frame.shown);
    else if (value.state !== 'shown' || value.follower.following.peek()) void this.#open();
  }

  /** Opens what the presenter shows in place of what was there. */
  async #open(): Promise<void> {
    const heard = this.#heard;
    if (!heard) return;
    const overheard = new Overheard(this.#feed, heard.now);
    this.#leave();
    const showing = await overheard.screen(heard.shown.deliberations);
    // The presenter may have gone on meanwhile, and then another screen is on its way.
    const newest = this.#heard ?? heard;
    if (idsOf(newest.shown) !== idsOf(heard.shown)) {
      overheard.watching.close();
      return;
    }
    const follower = new Follower(showing, newest.shown, this.ports.isNarrow);
    this.goneOn.value = false;
    this.sight.value = { state: 'shown', ids: idsOf(heard.shown), showing, follower, overheard };
  }

  #over(): void {
    this.#leave();
    this.#feed.leave();
    this.sight.value = { state: 'over' };
    announce('The presentation is over.');
  }

  #leave(): void {
    const { value } = this.sight;
    if (value.state !== 'shown') return;
    value.follower.close();
    value.overheard.watching.close();
    value.showing.replaying.leave();
  }
}

const idsOf = (shown: Shown) => shown.deliberations.join();
