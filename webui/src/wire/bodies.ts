import type { Budget, Entry, JudgeChoice, JudgeMode, Role, Specification } from './events';
import type { Shown } from './live';
import type { ScenarioFiles } from './rest';

/** A method with its parameters beside the id. */
export interface NewMethod {
  readonly id: string;
  readonly [parameter: string]: unknown;
}

/** Ids of models; a role that is left out plays with the server's default. */
export type ModelsByRole = Readonly<Partial<Record<Role, string>>>;

/** What one asks; what is left out is the server's default. */
export interface Question {
  readonly scenario: string;
  readonly version?: number;
  readonly prompt: string;
  readonly models?: ModelsByRole;
  readonly judge?: Partial<JudgeChoice>;
  readonly budget?: Budget;
  readonly seed?: number;
}

export interface NewDeliberation extends Question {
  readonly method: NewMethod;
}

export interface NewComparison extends Question {
  readonly methods: readonly NewMethod[];
}

/** Who judges what is over; what is left out is as it was, or of many the server's default. */
export interface NewJudgement {
  readonly judge?: Partial<Omit<JudgeChoice, 'drafts'>>;
  readonly models?: Readonly<Partial<Record<'judge', string>>>;
}

/** Which runs are judged again, and under which version. */
export interface NewJudgements extends NewJudgement {
  readonly version: number;
  readonly method?: string;
  readonly most?: number;
  readonly deliberations?: readonly string[];
}

export interface NewJudgeCheck {
  readonly model: string;
  readonly mode?: Exclude<JudgeMode, 'panel'>;
  readonly answers?: number;
  readonly seed?: number;
}

/** `at` is an event; what is left out of the changes stays as it was. */
export interface NewFork {
  readonly at: number;
  readonly changes?: {
    readonly text?: string;
    readonly models?: ModelsByRole;
    /** Parameters by name; the method stays. */
    readonly method?: Readonly<Record<string, unknown>>;
    readonly version?: number;
    readonly specifications?: readonly Specification[];
    readonly seed?: number;
  };
}

/** Lets go what is held, until the next turn where it is `once`. */
export interface GoOn {
  readonly once?: boolean;
  readonly critique?: string;
}

export interface PersonText {
  readonly turn: string;
  readonly text: string;
}

/** A sample prompt as it is written down, with all that stands by it in its scenario. */
export interface Sample {
  readonly id: string;
  readonly prompt: string;
  /** `unsafe`: it tempts to break a specification. */
  readonly label: 'safe' | 'unsafe';
  readonly adversarialPrompt?: string;
  readonly source?: string;
  readonly answer?: string;
}

/** A scenario as a person writes it. */
export interface ScenarioText {
  readonly name: string;
  readonly description: string;
  readonly specifications: readonly Specification[];
  /** Those that there are, where they are left out. */
  readonly prompts?: readonly Sample[];
}

/** The version is that from which it was changed. */
export interface EditedScenario extends ScenarioText {
  readonly version: number;
}

export interface NewScenario extends ScenarioText {
  readonly from?: { readonly scenario: string; readonly version: number };
}

export interface TriedVerifiers {
  readonly text: string;
  readonly verifiers: readonly NonNullable<Specification['verifier']>[];
}

/** A deliberation that is over, with its whole log, as it is exported and imported. */
export interface Recording {
  readonly format: 'parley-deliberation-1';
  /** The version of the server that wrote it. */
  readonly parley: string;
  readonly id: string;
  readonly events: readonly Entry[];
}

/** What is sent with each call of the contract that takes a body. */
export interface Bodies {
  readonly 'POST /api/verifications': TriedVerifiers;

  readonly 'POST /api/scenarios': NewScenario;
  readonly 'POST /api/scenarios/imports': ScenarioFiles;
  readonly 'PUT /api/scenarios/{id}': EditedScenario;
  readonly 'POST /api/scenarios/{id}/preview': EditedScenario;
  readonly 'POST /api/scenarios/{id}/judgements': NewJudgements;
  readonly 'POST /api/scenarios/{id}/judgements/preview': NewJudgements;

  readonly 'POST /api/deliberations': NewDeliberation;
  readonly 'POST /api/deliberations/{id}/judgements': NewJudgement;
  readonly 'POST /api/deliberations/{id}/fork': NewFork;
  readonly 'POST /api/deliberations/{id}/go-on': GoOn;
  readonly 'POST /api/deliberations/{id}/texts': PersonText;
  readonly 'POST /api/comparisons': NewComparison;
  readonly 'POST /api/imports': Recording;

  readonly 'POST /api/judge-checks': NewJudgeCheck;

  readonly 'PUT /api/presentations/{id}/shown': Shown;
}

/** Examples of each. */
export type Sent = { readonly [Call in keyof Bodies]: readonly Bodies[Call][] };
