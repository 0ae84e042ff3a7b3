import { share } from '../app/format';
import { isUnderWay } from '../run/status';
import type { Flip, RejudgedRun } from '../wire/rest';

/** The mean SAR at first and later, over the runs that have both; undefined where none has. */
export function means(all: readonly RejudgedRun[]): { readonly before: number; readonly after: number; readonly of: number } | undefined {
  const both = all.filter((it) => it.sar !== undefined && it.later !== undefined);
  if (both.length === 0) return undefined;
  const mean = (of: (it: RejudgedRun) => number) => both.reduce((sum, it) => sum + of(it), 0) / both.length;
  return { before: mean((it) => it.sar ?? 0), after: mean((it) => it.later ?? 0), of: both.length };
}

/** How a ruling turned, in words. */
export const turned = ({ from, to }: Flip): string => (from === undefined ? `new: ${to}` : to === undefined ? `${from}, no longer asked` : `${from} → ${to}`);

/** By specification, how often each turn was taken; in the order in which they are met. */
export function flipsBySpecification(all: readonly RejudgedRun[]): { readonly specification: string; readonly turns: readonly (readonly [string, number])[] }[] {
  const found = new Map<string, Map<string, number>>();
  for (const flip of all.flatMap((it) => it.flipped)) {
    const turns = found.get(flip.specification) ?? new Map<string, number>();
    found.set(flip.specification, turns.set(turned(flip), (turns.get(turned(flip)) ?? 0) + 1));
  }
  return [...found].map(([specification, turns]) => ({ specification, turns: [...turns] })).sort((one, other) => one.specification.localeCompare(other.specification));
}

/** What the later judgement came to. */
export function laterInWords(run: RejudgedRun): string {
  if (run.later !== undefined) return share(run.later);
  if (isUnderWay(run)) return '…';
  if (run.status === 'completed') return 'not every verdict could be had';
  return run.status === 'cancelled' ? 'stopped' : `failed: ${run.failure ?? 'no reason is known'}`;
}
