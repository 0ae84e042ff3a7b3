import { instant } from '../app/format';
import { shortName } from '../app/nodeNames';
import { turnsOf, type Item } from '../run/items';
import type { Run, TakeOver } from '../run/run';
import { takeOverInWords } from '../run/takeOvers';

/** Take-overs by the item that they come before; undefined for those after all. */
export function takenOver(items: readonly Item[], run: Run): ReadonlyMap<Item | undefined, readonly TakeOver[]> {
  const by = new Map<Item | undefined, readonly TakeOver[]>();
  for (const takeOver of run.takeOvers) {
    const later = new Set(run.turns.slice(takeOver.before));
    const item = items.find((it) => turnsOf(it).some((one) => later.has(one)));
    by.set(item, [...(by.get(item) ?? []), takeOver]);
  }
  return by;
}

/** That another node went on from here. */
export function TakeOverLines({ all = [], nodes }: { all: readonly TakeOver[] | undefined; nodes: readonly string[] }) {
  return (
    <>
      {all.map((it) => (
        <p key={it.at} class="take-over" title={`${it.from ?? it.to} → ${it.to}, ${instant(it.at)}`}>
          {takeOverInWords(it, (node) => shortName(node, nodes))}
        </p>
      ))}
    </>
  );
}
