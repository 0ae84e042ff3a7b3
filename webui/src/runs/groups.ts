import type { Summary } from '../wire/rest';

/** Deliberations that belong together: those of one comparison, or one by itself. */
export interface Group {
  readonly address: string;
  readonly items: readonly Summary[];
}

/** Neighbours of one comparison as one, its runs in the order in which they were asked for; the order of the rest stays. */
export function grouped(items: readonly Summary[]): Group[] {
  const groups: { address: string; items: Summary[] }[] = [];
  for (const item of items) {
    const address = item.comparison ? `/c/${item.comparison}` : `/d/${item.id}`;
    const last = groups.at(-1);
    if (last?.address === address) last.items.push(item);
    else groups.push({ address, items: [item] });
  }
  groups.forEach((it) => it.items.sort((one, other) => (one.id < other.id ? -1 : 1)));
  return groups;
}

/** Each by itself, for an order in which those of a comparison are no neighbours. */
export const single = (items: readonly Summary[]): Group[] => items.map((it) => ({ address: `/d/${it.id}`, items: [it] }));
