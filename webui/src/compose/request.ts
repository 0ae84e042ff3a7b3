import { only, unlessEmpty } from '../api/only';
import type { NewComparison, NewDeliberation, NewMethod, Question } from '../wire/bodies';
import type { Budget, JudgeChoice, Role } from '../wire/events';
import type { Calls, MethodKind } from '../wire/rest';
import { faultIn } from './faults';
import { comesTo } from './formula';
import { judgeBody, judgeFault, USUAL_JUDGE } from './judge';
import { valueIn, type Values } from './values';

/** The most that a prompt may have, in bytes of UTF-8; the server's own word is final. */
export const MOST_PROMPT_BYTES = 64 * 1024;
const NEAR = 0.9;

/** What has been chosen on the COMPOSE screen. */
export interface Choice {
  readonly scenario: string;
  /** Of the scenario; the one in force if none is said. */
  readonly version?: number | undefined;
  readonly prompt: string;
  /** Ids of methods, in the order in which they are shown. */
  readonly methods: readonly string[];
  /** By method; what is not said is the method's default. */
  readonly parameters: Readonly<Record<string, Values>>;
  /** By role; a role that is not said plays with the server's default. */
  readonly models: Readonly<Partial<Record<Role, string>>>;
  readonly judge: JudgeChoice;
  /** As typed; the same for every method. */
  readonly budget: Readonly<Partial<Record<keyof Budget, string>>>;
  readonly seed: string;
}

export const EMPTY_CHOICE: Choice = {
  scenario: '',
  prompt: '',
  methods: [],
  parameters: {},
  models: {},
  judge: USUAL_JUDGE,
  budget: {},
  seed: '',
};

/** The methods with one more or less, in the order in which they are offered. */
export function toggled(chosen: readonly string[], id: string, offered: readonly MethodKind[]): string[] {
  const on = !chosen.includes(id);
  return offered.map((it) => it.id).filter((it) => (it === id ? on : chosen.includes(it)));
}

/** The parameters with another value. */
export function withValue(all: Choice['parameters'], id: string, name: string, value: unknown): Choice['parameters'] {
  return { ...all, [id]: { ...all[id], [name]: value } };
}

/** Something that keeps a choice from being run, and the field it is about. */
export interface Objection {
  readonly field: 'scenario' | 'prompt' | 'methods' | 'judge' | 'budget' | 'seed';
  readonly sentence: string;
}

export const promptBytes = (prompt: string) => new TextEncoder().encode(prompt).length;

/** Whether a prompt is so long that its length is worth showing. */
export const isLong = (bytes: number) => bytes > NEAR * MOST_PROMPT_BYTES;

/** The first thing that keeps it from being run. */
export function objection(choice: Choice, offered: readonly MethodKind[] = []): Objection | undefined {
  if (choice.scenario === '') return { field: 'scenario', sentence: 'Choose a scenario.' };
  if (choice.prompt.trim() === '') return { field: 'prompt', sentence: 'Write a prompt, or choose one of the samples.' };
  if (promptBytes(choice.prompt) > MOST_PROMPT_BYTES) {
    return { field: 'prompt', sentence: 'The prompt is too long: it may have 64 KiB.' };
  }
  if (choice.methods.length === 0) return { field: 'methods', sentence: 'Choose at least one method.' };
  return methodObjection(choice, offered) ?? judgeObjection(choice) ?? budgetObjection(choice) ?? seedObjection(choice);
}

function methodObjection({ methods, parameters }: Choice, offered: readonly MethodKind[]): Objection | undefined {
  for (const { id, parameters: all } of offered.filter((it) => methods.includes(it.id))) {
    const sentence = faultIn(all, parameters[id]);
    if (sentence !== undefined) return { field: 'methods', sentence: `${id}: ${sentence}.` };
  }
  return undefined;
}

function judgeObjection({ judge }: Choice): Objection | undefined {
  const sentence = judgeFault(judge);
  return sentence === undefined ? undefined : { field: 'judge', sentence };
}

function budgetObjection({ budget }: Choice): Objection | undefined {
  for (const [name, typed = ''] of Object.entries(budget)) {
    const value = Number(typed);
    const right = name === 'usd' ? value > 0 : Number.isInteger(value) && value >= 1;
    if (typed.trim() !== '' && !right) {
      const wanted = name === 'usd' ? 'an amount above 0, such as 0.5' : 'a whole number from 1';
      return { field: 'budget', sentence: `The budget’s ${name} must be ${wanted}.` };
    }
  }
  return undefined;
}

function seedObjection({ seed }: Choice): Objection | undefined {
  const right = seed.trim() === '' || (Number.isSafeInteger(Number(seed)) && Number(seed) >= 0);
  return right ? undefined : { field: 'seed', sentence: 'The seed must be a whole number from 0, or empty for one by chance.' };
}

/** The body that asks for it: of one method a deliberation, of several a comparison. */
export function requestBody(choice: Choice): NewDeliberation | NewComparison {
  const methods = choice.methods.map((id): NewMethod => ({ id, ...choice.parameters[id] }));
  const budget: Budget = Object.fromEntries(
    Object.entries(choice.budget).flatMap(([name, typed]) => (typed?.trim() ? [[name, Number(typed)]] : [])),
  );
  const question = only<Question>({
    scenario: choice.scenario,
    version: choice.version,
    prompt: choice.prompt,
    models: unlessEmpty(choice.models),
    judge: unlessEmpty(judgeBody(choice.judge)),
    budget: unlessEmpty(budget),
    seed: choice.seed.trim() ? Number(choice.seed) : undefined,
  });
  const [method, another] = methods;
  return method && !another ? { ...question, method } : { ...question, methods };
}

/** Calls that a method is expected to make with these values; the server says them for the defaults. */
export function expectedCalls({ formulas, parameters }: MethodKind, values: Values | undefined): Calls {
  const all = Object.fromEntries(parameters.map((it) => [it.name, valueIn(values, it)]));
  return {
    least: comesTo(formulas.least, all),
    most: comesTo(formulas.most, all),
    judgings: comesTo(formulas.judgings, all),
  };
}

export const callsInWords = ({ least, most }: { readonly least: number; readonly most: number }) =>
  least === most ? String(most) : `${least}–${most}`;
