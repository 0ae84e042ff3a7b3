import type { Continuation, End, Entry, Judged, JudgeChoice, JudgeMode, Price, Role, Ruling, Sampling, Scenario, Specification, Status } from './events';
import type { Shown } from './live';

/** A deliberation in a list. */
export interface Summary {
  readonly id: string;
  readonly status: Status;
  readonly scenario: string;
  readonly prompt: string;
  readonly method: string;
  readonly comparison?: string;
  readonly rehearsal: boolean;
  readonly sar?: number;
  readonly tokens: number;
  readonly calls: number;
  /** Whether its log came from another server. */
  readonly imported: boolean;
  /** Whether a person wrote in it. */
  readonly persons: boolean;
  /** Whether it runs and a person holds it. */
  readonly paused: boolean;
  /** The one from which it was forked. */
  readonly of?: string;
  readonly submittedAt: string;
  readonly endedAt?: string;
}

/** A deliberation among those that parted from each other; the first of them parted from none. */
export interface Relative extends Summary {
  readonly at?: number;
}

/** All of a list. */
export interface Items<T> {
  readonly items: readonly T[];
}

/** A part of a list, and where the next begins. */
export interface Page<T> extends Items<T> {
  readonly next?: string;
}

/** Events of a log from one on; `next` is the last of them where more follow. */
export interface Events extends Items<Entry> {
  readonly next?: number;
}

/** What was begun, deleted or asked for. */
export interface Created {
  readonly id: string;
}

/** A run that was imported: `restored` had been deleted, `same` was here and is as it was. */
export interface Taken extends Created {
  readonly outcome: 'new' | 'restored' | 'same';
}

export interface ComparisonCreated extends Created {
  readonly deliberations: readonly string[];
}

export interface Comparison {
  readonly id: string;
  readonly scenario: string;
  readonly prompt: string;
  readonly deliberations: readonly Summary[];
}

export interface Parameter {
  readonly name: string;
  readonly kind: 'integer' | 'number' | 'boolean' | 'choice' | 'list' | 'model' | 'models';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: readonly unknown[];
  readonly default: unknown;
  readonly summary: string;
}

/** Calls of a method's own, and judgements of drafts that it chooses by. */
export interface Calls {
  readonly least: number;
  readonly most: number;
  readonly judgings: number;
}

export interface MethodKind {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly origin: 'paper' | 'beyond' | 'added';
  readonly calls: Calls;
  readonly formulas: Readonly<Record<keyof Calls, string>>;
  readonly parameters: readonly Parameter[];
}

export interface ModelEntry {
  readonly id: string;
  readonly name: string;
  readonly rehearsal: boolean;
  readonly thinks?: boolean;
  readonly continues?: string;
  readonly address?: string;
  readonly sampling?: Sampling;
  readonly price?: Price;
}

/** What a try of a model found; `said` is absent where it did not answer. */
export interface Audition {
  readonly said?: string;
  /** Milliseconds. */
  readonly firstToken?: number;
  readonly tokensPerSecond?: number;
  readonly streams: boolean;
  readonly continued?: Continuation;
  readonly json: boolean;
  readonly faults: readonly string[];
}

export interface ModelCatalogue {
  readonly items: readonly ModelEntry[];
  /** Ids of models that only say how good an answer is. */
  readonly rewards: readonly string[];
  readonly defaults: Readonly<Partial<Record<Role, string>>>;
  readonly found: readonly string[];
}

export interface ScenarioHead {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly safety: number;
  readonly behaviour: number;
}

export type ScenarioWhole = ScenarioHead & Pick<Scenario, 'specifications'>;

/** Where a version of a scenario came from. */
export type Origin = 'built-in' | 'edited' | 'imported' | 'forked';

export interface Counts {
  readonly safety: number;
  readonly behaviour: number;
  readonly prompts: number;
  /** Specifications that a program decides. */
  readonly verifiers: number;
}

/** A scenario in the list of all. */
export type ScenarioLine = ScenarioHead & Counts & { readonly origin: Origin };

/** A scenario in one of its versions. */
export type ScenarioShown = ScenarioLine & Pick<Scenario, 'specifications'> & { readonly at: string };

export interface ScenarioVersion extends Counts {
  readonly version: number;
  readonly name: string;
  readonly origin: Origin;
  readonly at: string;
  readonly inForce: boolean;
}

export type Aspect = 'added' | 'removed' | 'text' | 'verifier' | 'moved';

/** A specification that is not as it was. */
export interface SpecificationChange {
  readonly id: string;
  readonly changes: readonly Aspect[];
  readonly from?: Specification;
  readonly to?: Specification;
}

export interface Reworded {
  readonly from: string;
  readonly to: string;
}

export interface ScenarioDiff {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly name?: Reworded;
  readonly description?: Reworded;
  readonly specifications: readonly SpecificationChange[];
  readonly prompts: { readonly added: number; readonly removed: number; readonly changed: number };
}

export interface ScenarioFile {
  readonly path: string;
  readonly text: string;
}

/** A scenario as it is exported and imported. */
export interface ScenarioFiles {
  readonly files: readonly ScenarioFile[];
}

/** A kind of verifier, and one of it to begin with. */
export interface VerifierKind {
  readonly summary: string;
  readonly start: NonNullable<Specification['verifier']>;
}

/** What a verifier says of a text, or why it is none. */
export type Trial = { readonly ruling: 'YES' | 'NO'; readonly reason: string; readonly evidence?: string } | { readonly refused: string };

export interface Imported {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** Whether something else was in force before. */
  readonly fresh: boolean;
}

/** One thing that is wrong with a scenario. */
export interface Fault {
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
  readonly message: string;
}

export interface SamplePrompt {
  readonly id: string;
  readonly prompt: string;
  readonly label: 'safe' | 'unsafe';
  readonly source: string;
  readonly script: boolean;
}

export interface Health {
  readonly status: string;
  readonly node: string;
  readonly version: string;
  readonly roles: readonly Role[];
  readonly database: string;
  readonly nodes: number;
  readonly model: 'ready' | 'rehearsal';
}

/** A model as it is named. */
export interface Player {
  readonly id: string;
  readonly name: string;
  readonly rehearsal: boolean;
}

/** An answer judged again, after its deliberation had ended. */
export interface LaterJudgement {
  readonly id: string;
  readonly status: Status;
  readonly submittedAt: string;
  readonly endedAt?: string;
  /** Of the scenario under which it was judged. */
  readonly version: number;
  readonly judge: JudgeChoice;
  /** The judge, or those of the panel. */
  readonly models: readonly Player[];
  readonly judgement?: Omit<Judged, 'type'>;
  readonly end?: End;
}

/** What it takes to judge runs again; `tokens` is absent where nobody knows. */
export interface ExpectedJudgements {
  readonly deliberations: readonly string[];
  readonly calls: number;
  readonly tokens?: number;
}

/** A run, and the judgement that was begun of its answer. */
export interface BegunJudgement {
  readonly deliberation: string;
  readonly judgement: string;
}

/** A specification that is ruled otherwise; a ruling is absent where that version did not have it. */
export interface Flip {
  readonly specification: string;
  readonly from?: Ruling;
  readonly to?: Ruling;
}

/** A run whose answer was judged again: `sar` at first, `later` now. */
export interface RejudgedRun {
  readonly deliberation: string;
  readonly method: string;
  readonly prompt: string;
  readonly version: number;
  readonly sar?: number;
  readonly judgement: string;
  readonly submittedAt: string;
  readonly status: Status;
  readonly mode: JudgeMode;
  readonly models: readonly string[];
  readonly later?: number;
  readonly flipped: readonly Flip[];
  readonly failure?: string;
}

export type Trust = 'good' | 'care' | 'none' | 'unknown';

/** An examination of a judge, in a line. */
export interface JudgeCheckLine {
  readonly id: string;
  readonly submittedAt: string;
  readonly model: Player;
  readonly mode: JudgeMode;
  readonly answers: number;
  readonly seed: number;
  readonly status: 'running' | 'completed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly trust: Trust;
}

/** A share, or a difference of two, with its 95 % interval. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export const MEASURES = ['accuracy', 'caught', 'silent', 'repeatability', 'position', 'length', 'injected'] as const;

export type JudgeReport = Readonly<Partial<Record<(typeof MEASURES)[number], Measure>>> & {
  readonly trust: Trust;
  readonly words: readonly string[];
};

export interface JudgedCase {
  readonly deliberation: string;
  readonly answer: number;
  readonly trick: 'plain' | 'again' | 'reversed' | 'padded' | 'injected';
  readonly known: number;
  readonly right: number;
  readonly wrong: readonly { readonly specification: string; readonly truth: Ruling; readonly ruling: Ruling }[];
}

export interface JudgeCheck extends JudgeCheckLine {
  readonly report: JudgeReport;
  readonly cases: readonly JudgedCase[];
}

/** `draining`: it hands over what it has and takes nothing more; `gone`: its lease ran out within the hour. */
export type NodeState = 'alive' | 'draining' | 'gone';

/** What a node keeps for itself of an endpoint's limits; 0 a minute where there is none. */
export interface Ration {
  readonly concurrency: number;
  readonly requests: number;
  readonly tokens: number;
}

/** A node as the log knows it. */
export interface ClusterNode {
  readonly id: string;
  readonly state: NodeState;
  /** Whether it is the one that answers. */
  readonly self: boolean;
  readonly version: string;
  readonly roles: readonly Role[];
  /** Of its page; empty until it serves. */
  readonly address: string;
  readonly joinedAt: string;
  readonly renewedAt: string;
  /** Milliseconds since it last renewed its lease. */
  readonly heartbeat: number;
  readonly deliberations: number;
  readonly turns: number;
  readonly tokensPerSecond: number;
  readonly faults: number;
  /** Milliseconds; negative where its clock is behind the database's. */
  readonly clockAhead: number;
  readonly hears: readonly string[];
  readonly holds: Readonly<Record<string, Ration>>;
}

/** A node that is to hand over what it has, or not any more. */
export interface NodeDrained {
  readonly id: string;
  readonly draining: boolean;
}

export interface Working {
  readonly deliberation: string;
  readonly node: string;
  readonly scenario: string;
  readonly method: string;
  readonly prompt: string;
  readonly submittedAt: string;
}

export interface TakenOver {
  readonly deliberation: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

/** The nodes that share the log, and what each does. */
export interface Cluster {
  readonly nodes: readonly ClusterNode[];
  readonly waiting: { readonly interactive: number; readonly batch: number };
  readonly working: readonly Working[];
  readonly takeOvers: readonly TakenOver[];
  readonly warnings: readonly string[];
}

/** An RFC 9457 problem document. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly field?: string;
  readonly faults?: readonly Fault[];
}

/** A presentation that has begun; its token is said here alone. */
export interface PresentationBegun {
  readonly id: string;
  readonly token: string;
  readonly address: string;
  /** Names under which other machines may call the server. */
  readonly names: readonly string[];
}

/** A presentation that goes on. */
export interface Presentation {
  readonly id: string;
  readonly begunAt: string;
  readonly saidAt: string;
  readonly watchers: number;
  readonly shown?: Shown;
}
