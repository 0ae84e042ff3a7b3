import type {
  Answered,
  Budget,
  BudgetReached,
  Continuation,
  End,
  Finish,
  Fork,
  Judged,
  JudgeChoice,
  MethodChoice,
  Product,
  Role,
  Scenario,
  Status,
  Timings,
  TurnFailed,
  Usage,
} from './events';
import type { Player } from './rest';

/** A turn as the server's fold has it. */
export interface TranscriptTurn {
  readonly turn: string;
  readonly role: Role;
  readonly product: Product;
  readonly attempt: number;
  readonly status: 'running' | 'completed' | 'failed';
  readonly text: string;
  readonly thought: string;
  readonly finish?: Finish;
  readonly usage?: Usage;
  readonly timings?: Timings;
  readonly model: string;
  readonly node?: string;
  readonly continued?: Continuation;
  /** A person wrote the text, instead of what an agent gave if one was asked. */
  readonly person?: { readonly instead?: string };
  readonly warnings: readonly string[];
  readonly failures: readonly Omit<TurnFailed, 'type' | 'turn' | 'role'>[];
  readonly startedAt: string;
  readonly endedAt?: string;
}

/** A figure of the method's own and one of the judge. */
export interface Shares<T> {
  readonly method: T;
  readonly judge: T;
}

/** A deliberation as the server folds its log; the page makes the same of the events by itself. */
export interface Transcript {
  readonly id: string;
  readonly status: Status;
  readonly scenario: Scenario;
  readonly prompt: string;
  readonly method: MethodChoice;
  readonly models: Readonly<Partial<Record<Role, Player>>>;
  readonly others?: readonly Player[];
  readonly judge: JudgeChoice;
  readonly budget: Budget;
  readonly seed: number;
  readonly comparison?: string;
  readonly fork?: Fork;
  readonly judgementOf?: string;
  readonly check?: string;
  readonly rehearsal: boolean;
  readonly parley: string;
  readonly submittedAt: string;
  readonly startedAt?: string;
  readonly pausedAt?: string;
  readonly answeredAt?: string;
  readonly endedAt?: string;
  readonly lastSeq: number;
  readonly node?: string;
  readonly turns: readonly TranscriptTurn[];
  readonly answer?: Omit<Answered, 'type'>;
  readonly judgements: readonly Omit<Judged, 'type'>[];
  readonly calls: Shares<number>;
  readonly tokens: Shares<Usage>;
  /** USD. */
  readonly cost?: Shares<number>;
  readonly seconds?: { readonly method?: number; readonly total?: number };
  readonly budgetReached?: Omit<BudgetReached, 'type'>;
  readonly end?: End;
}
