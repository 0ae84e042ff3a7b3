/** The events of a deliberation's log as they come over the wire; `Event.java` is their source. */

export type Role = 'generator' | 'reflector' | 'reviser' | 'judge';
export const ROLES: readonly Role[] = ['generator', 'reflector', 'reviser', 'judge'];

export type Product = 'draft' | 'critique' | 'thought' | 'questions' | 'finding' | 'ranking' | 'verdicts' | 'reward';
/** What a judgement is for: the answer, a draft that is watched, or a method that chooses by it. */
export type Purpose = 'answer' | 'draft' | 'score';
export type JudgeMode = 'joint' | 'sequential' | 'panel' | 'specbench-compat';
export type Ruling = 'YES' | 'NO' | 'NA' | 'ERROR';
export type Kind = 'safety' | 'behaviour';
export type Finish = 'stop' | 'length';
export type Continuation = 'completions' | 'continue-final-message' | 'prefix' | 'emulated';
export type Status = 'queued' | 'running' | 'completed' | 'cancelled' | 'failed';

export interface Specification {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly verifier?: { readonly type: string; readonly [parameter: string]: unknown };
}

export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string;
  readonly specifications: readonly Specification[];
}

/** A sampling setting; `maxTokens` bounds one completion, thought included. */
export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  readonly maxTokens: number;
}

/** USD a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

export interface ModelStamp {
  readonly id: string;
  readonly name: string;
  readonly rehearsal: boolean;
  readonly sampling: Sampling;
  readonly price?: Price;
}

/** Tokens as the endpoint counted them; `completion` includes the thought. */
export interface Usage {
  readonly prompt: number;
  readonly completion: number;
  readonly cached: number;
}

/** Milliseconds. */
export interface Timings {
  readonly queued: number;
  readonly first: number;
  readonly total: number;
}

export interface Verdict {
  readonly specification: string;
  readonly ruling: Ruling;
  readonly reason: string;
  readonly evidence?: string;
  readonly by: 'judge' | 'verifier';
}

/** Shares from 0 to 1; `lowest` and `highest` bound `sar` where there are errors. */
export interface Score {
  readonly safety: number;
  readonly behaviour: number;
  readonly sar: number;
  readonly lowest: number;
  readonly highest: number;
  readonly errors: number;
  readonly naPolicy: 'code' | 'paper';
}

export interface Budget {
  readonly tokens?: number;
  readonly calls?: number;
  readonly seconds?: number;
  readonly usd?: number;
}

export interface MethodChoice {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface JudgeChoice {
  readonly mode: JudgeMode;
  readonly naPolicy: 'code' | 'paper';
  readonly verifyJudge: boolean;
  readonly drafts: boolean;
  /** Ids of the judges of a panel. */
  readonly models: readonly string[];
}

/** An answer that was there already, to be judged and nothing else. */
export interface Given {
  readonly text: string;
  readonly turn: string;
  readonly deliberation?: string;
  readonly check?: string;
}

/** Where a deliberation parted from another: the other's event, and how many of its own events came with it. */
export interface Fork {
  readonly of: string;
  readonly at: number;
  readonly shared: number;
}

/** Whether somebody waits for it. */
export type Urgency = 'interactive' | 'batch';

export interface Submitted {
  readonly type: 'Submitted';
  /** Without its sample prompts. */
  readonly scenario: Scenario & { readonly prompts: readonly never[] };
  readonly prompt: string;
  readonly method: MethodChoice;
  readonly prompts: string;
  readonly models: Readonly<Partial<Record<Role, ModelStamp>>>;
  readonly others?: readonly ModelStamp[];
  readonly judge: JudgeChoice;
  readonly budget: Budget;
  readonly seed: number;
  readonly sample?: { readonly label: 'safe' | 'unsafe'; readonly answer?: string };
  readonly given?: Given;
  readonly comparison?: string;
  readonly fork?: Fork;
  readonly urgency: Urgency;
  readonly parley: string;
}

export interface TurnStarted {
  readonly type: 'TurnStarted';
  readonly turn: string;
  readonly attempt: number;
  readonly role: Role;
  readonly product: Product;
  readonly model: string;
}

export interface TurnCompleted {
  readonly type: 'TurnCompleted';
  readonly turn: string;
  readonly attempt: number;
  readonly role: Role;
  readonly product: Product;
  readonly digest: string;
  readonly text: string;
  readonly thought: string;
  readonly finish: Finish;
  readonly usage: Usage;
  readonly timings: Timings;
  readonly model: string;
  readonly node: string;
  readonly continued?: Continuation;
  readonly warnings: readonly string[];
}

export interface TurnFailed {
  readonly type: 'TurnFailed';
  readonly turn: string;
  readonly attempt: number;
  readonly role: Role;
  readonly code: string;
  readonly message: string;
  readonly retryInMillis?: number;
}

/** A person's text in the place of what an agent gave, or before any was asked. */
export interface PersonWrote {
  readonly type: 'PersonWrote';
  readonly turn: string;
  readonly role: Role;
  readonly product: Product;
  readonly text: string;
}

/** What turns give from now on is held. */
export interface PauseRequested {
  readonly type: 'PauseRequested';
}

export interface Resumed {
  readonly type: 'Resumed';
  readonly critique?: string;
}

export interface Answered {
  readonly type: 'Answered';
  readonly text: string;
  readonly thought: string;
  readonly turn: string;
  readonly warnings: readonly string[];
  readonly faithful?: boolean;
  readonly continued?: Continuation;
}

/** The verdicts of one judge of a panel. */
export interface Ballot {
  readonly judge: number;
  readonly model: string;
  readonly verdicts: readonly Verdict[];
}

/** How far several who rule on one answer rule alike; `alpha` is Krippendorff's. */
export interface Agreement {
  readonly compared: number;
  readonly agreed: number;
  readonly alpha?: number;
  readonly parted: readonly string[];
}

export interface Judged {
  readonly type: 'Judged';
  readonly turn: string;
  readonly purpose: Purpose;
  readonly verdicts: readonly Verdict[];
  readonly scores: readonly Score[];
  readonly ballots?: readonly Ballot[];
  /** Of the judges of a panel. */
  readonly agreement?: Agreement;
  /** Of the model with the programs, where both were asked. */
  readonly check?: Agreement;
}

export interface BudgetReached {
  readonly type: 'BudgetReached';
  readonly what: keyof Budget;
  readonly limit: number;
  readonly spent: number;
}

export type End =
  | { readonly type: 'Completed' }
  | { readonly type: 'Cancelled'; readonly reason: string }
  | { readonly type: 'Failed'; readonly code: string; readonly message: string };

export type Event =
  | Submitted
  | { readonly type: 'Claimed'; readonly node: string; readonly epoch: number }
  | TurnStarted
  | TurnCompleted
  | TurnFailed
  | PersonWrote
  | PauseRequested
  | Resumed
  | BudgetReached
  | Answered
  | Judged
  | End;

/** An event in its place in a log; `seq` counts from 1 without a gap, `at` is ISO 8601. */
export interface Entry {
  readonly seq: number;
  readonly epoch?: number;
  readonly at: string;
  readonly event: Event;
}
