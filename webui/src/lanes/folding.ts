import { isJudging, isOpen, type Run, type TurnView } from '../run/run';

const isDraft = (turn: TurnView) => turn.product === 'draft';

/** The text of the draft that came before this one; undefined where it is none or the first. */
export function draftBefore(index: number, run: Run): string | undefined {
  const turn = run.turns[index];
  if (!turn || !isDraft(turn) || turn.status !== 'completed') return undefined;
  return run.turns.slice(0, index).findLast((it) => isDraft(it) && it.status === 'completed')?.text;
}

/** Whether a turn is one line unless the reader opens it: drafts and thoughts that others followed. */
export function isFolded(index: number, run: Run): boolean {
  const turn = run.turns[index];
  if (!turn || isOpen(turn) || turn.status === 'failed' || turn.path === run.answer?.turn) return false;
  if (isJudging(turn) || turn.product === 'critique') return false;
  return run.turns.slice(index + 1).some((it) => !isJudging(it) && (isDraft(it) || it.product === 'thought'));
}

/** Whether a turn is one of the round that is going on, which stage mode shows. */
export function isCurrent(index: number, run: Run): boolean {
  const last = run.turns.findLastIndex((it) => !isJudging(it));
  const answer = run.turns.findIndex((it) => it.path === run.answer?.turn);
  if (answer >= 0) return index === answer;
  return index === last || (index === last - 1 && run.turns[index]?.product === 'critique');
}
