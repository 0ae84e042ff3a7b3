import type { Answers } from './answers';
import type { Entry } from './events';
import type { ANSWERS } from './golden/answers';
import type { FRAMES } from './golden/frames';
import type { LOGS } from './golden/logs';
import type { PROBLEMS } from './golden/problems';
import type { Unsaid } from './held';
import type { HallFrame, LiveEvent } from './live';
import type { Problem } from './rest';

// The golden files keep to their types: nothing is in them that the page does not know. Here it is the other way
// round, that each field of a type is somewhere in them. The compiler names the path of a field that is not: the
// page knows it, and the server says it never, or no more under this name.
type Nothing<T extends never> = T;

/** What has a type of its own that is held elsewhere: summaries by the list and the comparison, what is judged by logs. */
type Elsewhere =
  | 'GET /api/deliberations.items.comparison'
  | `GET /api/deliberations/{id}/forks.items.${'comparison' | 'sar'}`
  | `GET /api/deliberations/{id}/judgements.items.${'end' | 'judgement'}.${string}`;

export type OfAnswers = Nothing<Exclude<Unsaid<Answers, typeof ANSWERS>, Elsewhere>>;
export type OfProblems = Nothing<Unsaid<readonly Problem[], typeof PROBLEMS>>;
/** Their events are those of logs. */
export type OfFrames = Nothing<Unsaid<Exclude<HallFrame, LiveEvent> | Omit<LiveEvent, 'event'>, (typeof FRAMES)[number]>>;
export type OfLogs = Nothing<Unsaid<Readonly<Record<string, readonly Entry[]>>, typeof LOGS>>;
