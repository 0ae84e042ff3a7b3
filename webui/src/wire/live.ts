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
