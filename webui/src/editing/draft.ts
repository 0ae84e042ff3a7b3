import type { Sample, ScenarioText } from '../wire/bodies';
import type { Kind, Specification } from '../wire/events';
import type { ScenarioShown } from '../wire/rest';

/** A specification that somebody is changing; one that is off is left out of the version that is saved. */
export type Rule = Specification & { readonly off?: true };

/** A scenario that somebody is changing. */
export interface Draft {
  readonly name: string;
  readonly description: string;
  readonly specifications: readonly Rule[];
  /** Absent: they stay as they are. */
  readonly prompts?: readonly Sample[];
}

export type Verifier = NonNullable<Specification['verifier']>;

export const EMPTY: Draft = { name: '', description: '', specifications: [] };

export const startFrom = ({ name, description, specifications }: ScenarioShown): Draft => ({ name, description, specifications });

/** What is on, safety first as everywhere. */
export function rulesOf({ specifications }: Draft): Specification[] {
  const on = specifications.filter((it) => !it.off);
  return [...on.filter((it) => it.kind === 'safety'), ...on.filter((it) => it.kind === 'behaviour')];
}

/** As the server takes it. */
export const sentOf = (draft: Draft): ScenarioText => ({
  name: draft.name,
  description: draft.description,
  specifications: rulesOf(draft),
  ...(draft.prompts && { prompts: draft.prompts }),
});

const withRules = (draft: Draft, specifications: readonly Rule[]): Draft => ({ ...draft, specifications });

const changed = (draft: Draft, id: string, change: (rule: Rule) => Rule) =>
  withRules(draft, draft.specifications.map((it) => (it.id === id ? change(it) : it)));

export const reworded = (draft: Draft, id: string, text: string) => changed(draft, id, (it) => ({ ...it, text }));

export const checkedBy = (draft: Draft, id: string, verifier: Verifier | undefined) =>
  changed(draft, id, ({ verifier: _, ...it }) => (verifier ? { ...it, verifier } : it));

export const switched = (draft: Draft, id: string) => changed(draft, id, ({ off, ...it }) => (off ? it : { ...it, off: true }));

export const without = (draft: Draft, id: string) => withRules(draft, draft.specifications.filter((it) => it.id !== id));

/** One place up or down among those of its kind; the same draft where there is no further place. */
export function moved(draft: Draft, id: string, by: -1 | 1): Draft {
  const rule = draft.specifications.find((it) => it.id === id);
  const mine = draft.specifications.filter((it) => it.kind === rule?.kind);
  const other = mine[mine.findIndex((it) => it.id === id) + by];
  if (!rule || !other) return draft;
  return withRules(
    draft,
    draft.specifications.map((it) => (it === rule ? other : it === other ? rule : it)),
  );
}

const PREFIX: Readonly<Record<Kind, string>> = { safety: 'S-', behaviour: 'B-' };

/** An id after all that are there, those that are off included. */
export function nextId(draft: Draft, kind: Kind): string {
  const numbers = draft.specifications.filter((it) => it.kind === kind).map((it) => Number(/^[SB]-(\d+)$/.exec(it.id)?.[1] ?? 0));
  return PREFIX[kind] + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

export const added = (draft: Draft, rule: Rule) => withRules(draft, [...draft.specifications, rule]);
