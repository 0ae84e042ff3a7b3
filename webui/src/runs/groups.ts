import type { Summary } from '../wire/rest';

/** Deliberations that belong together: those of one comparison, or one by itself. */
export interface Group {
  readonly address: string;
  readonly items: readonly Summary[];
}

/** Neighbours of one comparison as one; the order stays. */
export function grouped(items: readonly Summary[]): Group[] {
  const groups: { address: string; items: Summary[] }[] = [];
  for (const item of items) {
    const address = item.comparison ? `/c/${item.comparison}` : `/d/${item.id}`;
    const last = groups.at(-1);
    if (last?.address === address) last.items.unshift(item);
    else groups.push({ address, items: [item] });
  }
  return groups;
}

/** Each by itself, for an order in which those of a comparison are no neighbours. */
export const single = (items: readonly Summary[]): Group[] => items.map((it) => ({ address: `/d/${it.id}`, items: [it] }));
