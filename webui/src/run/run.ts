import type {
  Answered,
  BudgetReached,
  Continuation,
  End,
  Finish,
  Judged,
  Product,
  Role,
  Status,
  Submitted,
  Timings,
  Usage,
} from '../wire/events';

/** An attempt at a turn that failed; `retryInMillis` is absent when there was to be no other. */
export interface Failure {
  readonly attempt: number;
  readonly code: string;
  readonly message: string;
  readonly at: string;
  readonly retryInMillis?: number;
}

/** An attempt at a turn that ended with the node that ran the deliberation. */
export interface Lost {
  readonly attempt: number;
  readonly node?: string;
}

/** `early`: deltas came before the event that says who speaks. `waiting`: for another attempt. */
export type TurnStatus = 'early' | 'running' | 'waiting' | 'completed' | 'failed' | 'stopped';

/** One agent's contribution as far as it is known. */
export interface TurnView {
  readonly path: string;
  readonly status: TurnStatus;
  readonly attempt: number;
  readonly text: string;
  readonly thought: string;
  readonly failures: readonly Failure[];
  readonly warnings: readonly string[];
  /** Attempts of which the log has no end. */
  readonly lost?: readonly Lost[];
  readonly role?: Role;
  readonly product?: Product;
  /** Whether it waits for the limits of its model, as far as that was heard. */
  readonly queued?: boolean;
  readonly model?: string;
  readonly node?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly finish?: Finish;
  readonly usage?: Usage;
  readonly timings?: Timings;
  readonly continued?: Continuation;
  /** The event of its end. */
  readonly seq?: number;
  /** Present where a person wrote the text; `instead` is what an agent gave. */
  readonly person?: { readonly instead?: string };
}

/** A node went on with what another, or itself, had begun. */
export interface TakeOver {
  readonly at: string;
  readonly to: string;
  /** The node that had it before, where that is another one. */
  readonly from?: string;
  /** Whether a turn was cut off: a node that hands over in good order lets its turns finish. */
  readonly cut: boolean;
  /** The place in the run's turns from which on the new node has made them. */
  readonly before: number;
}

/** How long a run rested because a person had paused it: milliseconds that are over, and since when it rests now. */
export interface Rest {
  readonly before: number;
  readonly since?: number;
}

/** A deliberation as the page knows it: the fold of its log, and what deltas add to that. */
export interface Run {
  readonly id: string;
  /** The last event folded in; 0 before the first. */
  readonly seq: number;
  /** Something was missed: a delta's offset or an event's number jumped. Watching again mends it. */
  readonly gap: boolean;
  readonly status: Status;
  readonly turns: readonly TurnView[];
  readonly judgements: readonly Judged[];
  readonly takeOvers: readonly TakeOver[];
  readonly submitted?: Submitted;
  readonly submittedAt?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly node?: string;
  readonly epoch?: number;
  readonly answer?: Answered;
  readonly budgetReached?: BudgetReached;
  /** The event by which a person asked for the pause that there is now. */
  readonly paused?: number;
  readonly end?: End;
  /** The time for which a person had it paused; absent where nobody had. */
  readonly rest?: Rest;
  /** Seconds of work from the first claim to the answer. */
  readonly answeredAfter?: number;
  /** Of a recording that is played: where it stands, in milliseconds since 1970. */
  readonly asOf?: number;
}

export function emptyRun(id: string): Run {
  return { id, seq: 0, gap: false, status: 'queued', turns: [], judgements: [], takeOvers: [] };
}

export function hasEnded(run: Run): boolean {
  return run.end !== undefined;
}

/** Whether a person wrote in it, so that its score is not its method's alone. */
export function hasPerson(run: Run): boolean {
  return run.turns.some((it) => it.person !== undefined);
}

/** A judge's work, which no method has on its own bill. */
export function isJudging(turn: TurnView): boolean {
  return turn.product === 'verdicts' || turn.product === 'reward';
}

/** A turn that its model has not begun with, because as many as it allows are before it. */
export function isQueued(turn: TurnView): boolean {
  return isOpen(turn) && turn.queued === true && turn.text === '' && turn.thought === '';
}

/** A turn that is being written or is about to be. */
export function isOpen(turn: TurnView): boolean {
  return turn.status === 'early' || turn.status === 'running' || turn.status === 'waiting';
}
