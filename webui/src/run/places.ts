import type { TurnView } from './run';

/**
 * Where each path stands among a run's turns, so that a fold of thousands need not look through them
 * at each event. Turns are replaced and added, never moved, so that a list and the one made of it
 * share what is known; what came later to one of them is no news of the other, and is looked at.
 */
const known = new WeakMap<readonly TurnView[], Map<string, number>>();

/** -1 where there is none of that path. */
export function indexOf(turns: readonly TurnView[], path: string): number {
  const index = placesOf(turns).get(path);
  if (index === undefined) return -1;
  return turns[index]?.path === path ? index : turns.findIndex((it) => it.path === path);
}

/** These turns, which were made of others by replacing or adding one at the end. */
export function placed(turns: readonly TurnView[], of: readonly TurnView[]): readonly TurnView[] {
  const places = placesOf(of);
  if (turns.length > of.length) places.set(turns.at(-1)!.path, turns.length - 1);
  known.set(turns, places);
  return turns;
}

function placesOf(turns: readonly TurnView[]): Map<string, number> {
  const places = known.get(turns) ?? new Map(turns.map(({ path }, index) => [path, index]));
  known.set(turns, places);
  return places;
}
