import type { Entry, Price, Role, Sampling, Scenario, Status } from './events';

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
  readonly submittedAt: string;
  readonly endedAt?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
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
  readonly nodes: number;
  readonly model: string;
}

/** An RFC 9457 problem document. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly field?: string;
}

export interface EventsPage {
  readonly items: readonly Entry[];
  readonly next?: number;
}
