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
