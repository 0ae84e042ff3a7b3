import { itemsOf, turnsOf } from '../run/items';
import { pathLabel } from '../run/labels';
import type { Run } from '../run/run';

/** A whole text that a lane has written; `key` tells it apart from those of all lanes. */
export interface Draft {
  readonly key: string;
  readonly run: Run;
  readonly turn: string;
  readonly label: string;
  readonly text: string;
}

/** The drafts of a lane in the order in which they are read, its answer said to be that. */
export function draftsOf(run: Run): Draft[] {
  const turns = itemsOf(run)
    .flatMap(turnsOf)
    .filter((it) => it.product === 'draft' && it.status === 'completed');
  const written = turns.map(({ path, text }) => draft(run, path, text));
  const { answer } = run;
  // Fixed words, and an answer that was given to be judged, are no agent's turn.
  return answer && !turns.some((it) => it.path === answer.turn) ? [...written, draft(run, answer.turn, answer.text)] : written;
}

function draft(run: Run, turn: string, text: string): Draft {
  const label = pathLabel(turn, run);
  const isAnswer = turn === run.answer?.turn && !label.endsWith('answer');
  return { key: `${run.id} ${turn}`, run, turn, label: isAnswer ? `${label} · answer` : label, text };
}

/** A lane's answer, or what it wrote last. */
const standing = (run: Run, drafts: readonly Draft[]) => drafts.find((it) => it.turn === run.answer?.turn) ?? drafts.at(-1);

/** Two drafts to begin with: of several lanes what the baseline and the next one came to, of one its first and last. */
export function firstPair(runs: readonly Run[], baseline: Run | undefined): readonly [Draft, Draft] | undefined {
  const from = baseline ?? runs[0];
  if (!from) return undefined;
  const own = draftsOf(from);
  const others = runs.filter((it) => it.id !== from.id).flatMap((it) => standing(it, draftsOf(it)) ?? []);
  const last = standing(from, own);
  if (last && others[0]) return [last, others[0]];
  return own.length > 1 ? [own[0]!, own.at(-1)!] : undefined;
}
