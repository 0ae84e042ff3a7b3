import type { Event } from './events';

/** A piece of what a turn under way has written; `offset` counts UTF-16 units of its channel. */
export interface Delta {
  readonly type: 'delta';
  readonly deliberation: string;
  readonly turn: string;
  readonly attempt: number;
  readonly channel: 'text' | 'thought';
  readonly offset: number;
  readonly text: string;
}

/** Whether a turn still waits for the limits of its model; said again while it does. */
export interface Queued {
  readonly type: 'queued';
  readonly deliberation: string;
  readonly turn: string;
  readonly attempt: number;
  readonly waits: boolean;
}

export interface LiveEvent {
  readonly type: 'event';
  readonly deliberation: string;
  readonly seq: number;
  readonly at: string;
  readonly event: Event;
}

/** What the server sends on `/api/live`. */
export type Frame =
  | LiveEvent
  | Delta
  | Queued
  | { readonly type: 'lagging'; readonly deliberation: string; readonly seq: number }
  | { readonly type: 'problem'; readonly detail: string; readonly deliberation?: string };

/** What the page sends. */
export type Request =
  | { readonly type: 'watch'; readonly deliberation: string; readonly after: number }
  | { readonly type: 'unwatch'; readonly deliberation: string };

/** What the fold of a deliberation is made from. */
export type Message = LiveEvent | Delta | Queued;

/**
 * Where a recording stands that a presenter plays; `at` as in an address. The page plays at 1 and 4; whoever
 * else presents may play at any whole number to 100, and this page follows.
 */
export interface ReplayPosition {
  readonly at: string;
  readonly playing: boolean;
  readonly speed: number;
}

/** What a presenter shows to a hall; empty texts for what is not chosen. */
export interface Shown {
  /** In the order of the lanes. */
  readonly deliberations: readonly string[];
  readonly part: 'lanes' | 'verdicts' | 'drafts' | 'cost';
  readonly filter: 'all' | 'failing' | 'different';
  readonly stage: boolean;
  readonly changes: boolean;
  readonly alone: string;
  readonly narrow: string;
  readonly baseline: string;
  readonly compared: readonly string[];
  readonly explained: string;
  readonly replay?: ReplayPosition;
}

/** To a hall alone: what is shown from now on; nothing until the presenter shows something. */
export interface Screen {
  readonly type: 'shown';
  /** By the server's clock. */
  readonly now: string;
  readonly shown?: Shown;
}

/** To a hall alone: the presentation is over. */
export interface Over {
  readonly type: 'over';
}

/** What the server sends on `/api/watch/TOKEN`. */
export type HallFrame = Frame | Screen | Over;
