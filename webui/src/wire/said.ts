import type { Answers } from './answers';
import type { Sent } from './bodies';
import type { Entry } from './events';
import type { ANSWERS } from './golden/answers';
import type { BODIES } from './golden/bodies';
import type { FRAMES } from './golden/frames';
import type { LOGS } from './golden/logs';
import type { PROBLEMS } from './golden/problems';
import type { TRANSCRIPTS } from './golden/transcripts';
import type { Unsaid } from './held';
import type { HallFrame, LiveEvent } from './live';
import type { Problem } from './rest';
import type { Transcript } from './transcript';

// The golden files keep to their types: nothing is in them that the page does not know. Here it is the other way
// round, that each field of a type is somewhere in them. The compiler names the path of a field that is not: the
// page knows it, and the server says it never, or no more under this name. Of what the page sends likewise: the
// server has taken each field, under this name.
type Nothing<T extends never> = T;

/** What has a type of its own that is held elsewhere: summaries by the list and the comparison, what is judged and events by logs. */
type Elsewhere =
  | `GET /api/deliberations/{id}.${string}`
  | `${'GET /api/deliberations/{id}/events.items' | 'GET /api/deliberations/{id}/export.events' | 'POST /api/imports.events'}.event.${string}`
  | 'GET /api/deliberations.items.comparison'
  | 'GET /api/comparisons/{id}.deliberations.of'
  | `GET /api/deliberations/{id}/forks.items.${'comparison' | 'sar'}`
  | `GET /api/deliberations/{id}/judgements.items.${'end' | 'judgement'}.${string}`;

export type OfAnswers = Nothing<Exclude<Unsaid<Answers, typeof ANSWERS>, Elsewhere>>;
export type OfTranscripts = Nothing<Unsaid<Readonly<Record<string, Transcript>>, typeof TRANSCRIPTS>>;
export type OfBodies = Nothing<Exclude<Unsaid<Sent, typeof BODIES>, Elsewhere>>;
export type OfProblems = Nothing<Unsaid<readonly Problem[], typeof PROBLEMS>>;
/** Their events are those of logs. */
export type OfFrames = Nothing<Unsaid<Exclude<HallFrame, LiveEvent> | Omit<LiveEvent, 'event'>, (typeof FRAMES)[number]>>;
export type OfLogs = Nothing<Unsaid<Readonly<Record<string, readonly Entry[]>>, typeof LOGS>>;
