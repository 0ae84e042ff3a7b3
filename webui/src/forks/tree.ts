import type { Relative } from '../wire/rest';

export interface Branch {
  readonly one: Relative;
  readonly forks: readonly Branch[];
}

/** Those that parted from each other, each below the one from which it parted; one whose origin is gone stands first. */
export function branches(all: readonly Relative[]): Branch[] {
  const known = new Set(all.map((it) => it.id));
  const below = (id: string | undefined): Branch[] => all.filter((it) => originOf(it, known) === id).map((one) => ({ one, forks: below(one.id) }));
  return below(undefined);
}

const originOf = ({ of }: Relative, known: ReadonlySet<string>) => (of !== undefined && known.has(of) ? of : undefined);

/** The runs that are ticked with one more or less, in the order in which they were ticked. */
export const ticked = (all: readonly string[], id: string): string[] => (all.includes(id) ? all.filter((it) => it !== id) : [...all, id]);

/** How many parted from a run, directly or from one of its forks. */
export function forksOf(id: string, all: readonly Relative[]): number {
  const children = all.filter((it) => it.of === id);
  return children.reduce((sum, it) => sum + forksOf(it.id, all), children.length);
}
