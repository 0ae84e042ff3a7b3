import { only, unlessEmpty } from '../api/only';
import type { Values } from '../compose/values';
import type { Rule } from '../editing/draft';
import type { Run, TurnView } from '../run/run';
import type { NewFork } from '../wire/bodies';
import type { Role, Specification } from '../wire/events';
import type { Parameter } from '../wire/rest';
import type { Ended } from './where';

/** What a person wishes otherwise in a fork; what is not said stays as it was. */
export interface Wish {
  readonly models: Readonly<Partial<Record<Role, string>>>;
  readonly parameters: Values;
  readonly version?: number;
  /** Those of the version as a person changed them, and as they were. */
  readonly rules?: { readonly all: readonly Rule[]; readonly base: readonly Specification[] };
  /** As typed. */
  readonly seed: string;
  readonly text: string;
}

/** Nothing otherwise. */
export const sameAs = (run: Run, turn: TurnView): Wish => ({
  models: {},
  parameters: run.submitted?.method.parameters ?? {},
  seed: String(run.submitted?.seed ?? 0),
  text: turn.text,
});

const SEED = /^\d{1,16}$/;

/** Why it can't be sent, in a sentence. */
export function objection(wish: Wish, turn: TurnView): string | undefined {
  if (!SEED.test(wish.seed) || Number(wish.seed) > Number.MAX_SAFE_INTEGER) return 'the seed must be a whole number from 0 to 9007199254740991';
  if (turn.product !== 'thought' && wish.text.trim() === '') return 'the text is empty; an agent that is to go on needs something to go on from';
  return rulesObjection(wish.rules?.all ?? []);
}

function rulesObjection(rules: readonly Rule[]): string | undefined {
  if (rules.length > 0 && rules.every((it) => it.off)) return 'every specification is switched off; leave one on';
  const empty = rules.find((it) => !it.off && it.text.trim() === '');
  return empty && `${empty.id} has no text; write it, or switch it off`;
}

/** How many rules are not as they were. */
export function changedRules(rules: readonly Rule[], base: readonly Specification[]): number {
  const before = new Map(base.map((it) => [it.id, it]));
  return rules.filter((it) => it.off || !same(it, before.get(it.id))).length;
}

/** The whole list as it is to be; undefined where it is as it was. */
function specifications({ rules }: Wish): Specification[] | undefined {
  if (!rules || changedRules(rules.all, rules.base) === 0) return undefined;
  return rules.all.filter((it) => !it.off);
}

/** The request; only what is other is in it. */
export function body(wish: Wish, run: Run, turn: Ended, parameters: readonly Parameter[]): NewFork {
  const before = run.submitted;
  const method = parameters.filter(({ name }) => !same(wish.parameters[name], before?.method.parameters[name])).map(({ name }) => [name, wish.parameters[name]] as const);
  const models = Object.entries(wish.models).filter(([role, id]) => id !== before?.models[role as Role]?.id);
  const changes = only<NonNullable<NewFork['changes']>>({
    text: wish.text !== turn.text ? wish.text : undefined,
    models: unlessEmpty(Object.fromEntries(models)),
    method: unlessEmpty(Object.fromEntries(method)),
    version: wish.version !== before?.scenario.version ? wish.version : undefined,
    specifications: specifications(wish),
    seed: Number(wish.seed) !== before?.seed ? Number(wish.seed) : undefined,
  });
  return only<NewFork>({ at: turn.seq, changes: unlessEmpty(changes) });
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
