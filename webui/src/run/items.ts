import { judgings, type Judging } from './judging';
import { isJudging, type Run, type TurnView } from './run';

/** The place of one among several that are at work at one time; nobody has begun there yet where there is no turn. */
export interface Place {
  /** Counts from 1. */
  readonly number: number;
  readonly turn?: TurnView;
}

/** Turns side by side: `prefix` is the round or layer they are of, `step` what each does. */
export interface Side {
  readonly kind: 'side';
  readonly key: string;
  readonly prefix: string;
  readonly name: string;
  readonly step: string;
  readonly places: readonly Place[];
}

/** What a lane shows one below the other. */
export type Item = { readonly kind: 'turn'; readonly key: string; readonly turn: TurnView } | Side | ({ readonly kind: 'judging'; readonly key: string } & Judging);

const PATH = /^(?:(.+)\/)?([a-z][a-z-]*)-(\d+)\/([^/]+)$/;

/** Where a path stands among others at its side; rounds come one after the other. */
export function placeOf(path: string) {
  const [, prefix = '', name = '', number = '', step = ''] = PATH.exec(path) ?? [];
  if (name === '' || name === 'round') return undefined;
  return { prefix, name, number: Number(number), step, key: `${prefix}/${name}-*/${step}` };
}

/** The parameter that says how many of a name there are. */
const PARAMETERS: Readonly<Record<string, string>> = { sample: 'samples', agent: 'agents', member: 'agents', check: 'questions' };

function expected(name: string, run: Run): number {
  const value = run.submitted?.method.parameters[PARAMETERS[name] ?? ''];
  return typeof value === 'number' ? value : 0;
}

/**
 * A run's turns as a lane shows them: those that go on at one time stand as one item in the place of
 * their first, in the order of their numbers, and with room for those yet to come; what judges say
 * of the answer comes where it came, what they say of a draft is shown with that draft.
 */
export function itemsOf(run: Run): Item[] {
  const items: Item[] = [];
  const sides = new Map<string, TurnView[]>();
  const answers = judgings(run).find((it) => it.of === undefined);
  for (const turn of run.turns) {
    const place = placeOf(turn.path);
    if (isJudging(turn)) {
      if (turn === answers?.turns[0]) items.push({ kind: 'judging', key: 'judging', ...answers });
    } else if (!place) {
      items.push({ kind: 'turn', key: turn.path, turn });
    } else if (sides.has(place.key)) {
      sides.get(place.key)?.push(turn);
    } else {
      sides.set(place.key, [turn]);
      items.push({ kind: 'side', places: [], ...place });
    }
  }
  return items.map((it) => (it.kind === 'side' ? placed(it, sides.get(it.key) ?? [], run) : it));
}

/** A single one needs no room at its side. */
function placed(side: Side, turns: readonly TurnView[], run: Run): Item {
  const numbered = new Map(turns.map((it) => [placeOf(it.path)?.number, it]));
  const count = Math.max(expected(side.name, run), ...[...numbered.keys()].map((it) => it ?? 0));
  if (count === 1) return { kind: 'turn', key: turns[0]!.path, turn: turns[0]! };
  const places = Array.from({ length: count }, (_, index): Place => {
    const turn = numbered.get(index + 1);
    return turn ? { number: index + 1, turn } : { number: index + 1 };
  });
  const { kind, key, prefix, name, step } = side;
  return { kind, key, prefix, name, step, places };
}

/** The turns of an item that are there. */
export function turnsOf(item: Item): readonly TurnView[] {
  if (item.kind === 'turn') return [item.turn];
  return item.kind === 'judging' ? item.turns : item.places.flatMap((it) => it.turn ?? []);
}
