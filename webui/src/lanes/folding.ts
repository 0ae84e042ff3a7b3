import { turnsOf, type Item, type Side } from '../run/items';
import { isOpen, type Run, type TurnView } from '../run/run';

const isDraft = (turn: TurnView) => turn.product === 'draft';
const hasDrafts = (item: Item) => item.kind !== 'judging' && turnsOf(item).some(isDraft);

/** The text of the draft that came before this one; undefined where it is none, the first, or came of several. */
export function draftBefore(index: number, items: readonly Item[]): string | undefined {
  const item = items[index];
  if (item?.kind !== 'turn' || !isDraft(item.turn) || item.turn.status !== 'completed') return undefined;
  const before = items.findLast((it, at) => at < index && hasDrafts(it));
  return before?.kind === 'turn' && before.turn.status === 'completed' ? before.turn.text : undefined;
}

/** What the same one of several had written before it read the others. */
export function ownBefore(number: number, side: Side, items: readonly Item[]): string | undefined {
  if (side.step !== 'again') return undefined;
  const before = items.slice(0, items.indexOf(side)).findLast((it) => it.kind === 'side' && it.name === side.name);
  return before?.kind === 'side' ? before.places[number - 1]?.turn?.text : undefined;
}

/** Places among a run's items that the others stand before or after; found once for all of them. */
export interface Landmarks {
  /** The last with a draft or a thought. */
  readonly text: number;
  /** The last of the method's own. */
  readonly last: number;
  /** That with the answer; -1 while there is none. */
  readonly answer: number;
}

export function landmarksOf(items: readonly Item[], run: Run): Landmarks {
  return {
    text: items.findLastIndex((it) => hasDrafts(it) || (it.kind === 'turn' && it.turn.product === 'thought')),
    last: items.findLastIndex((it) => it.kind !== 'judging'),
    answer: run.answer ? items.findIndex((it) => turnsOf(it).some((one) => one.path === run.answer?.turn)) : -1,
  };
}

/** Whether a turn is one line unless the reader opens it: drafts and thoughts that others followed. */
export function isFolded(index: number, turn: TurnView, run: Run, { text }: Landmarks): boolean {
  if (isOpen(turn) || turn.status === 'failed' || turn.path === run.answer?.turn) return false;
  return (isDraft(turn) || turn.product === 'thought') && index < text;
}

/** Whether an item is one of the round that is going on, which stage mode shows. */
export function isCurrent(index: number, item: Item, { last, answer }: Landmarks): boolean {
  if (answer >= 0) return index === answer;
  return index === last || (index === last - 1 && item.kind === 'turn' && item.turn.product === 'critique');
}
