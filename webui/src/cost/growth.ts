import { share, count } from '../app/format';
import { draftsOf } from '../changes/drafts';
import { finalJudgement, judgementOf } from '../run/judgement';
import { isJudging, type Run, type TurnView } from '../run/run';
import type { Judged, Score } from '../wire/events';
import { tokensSpent } from './spending';

/** What a lane had spent, in tokens read and written, when it had a text of this score. */
export interface Point {
  readonly tokens: number;
  readonly score: Score;
  readonly label: string;
}

/** How the score of a lane grew with what it spent: its judged drafts, and its answer for all that the method took. */
export function growthOf(run: Run): Point[] {
  const drafts = draftsOf(run).flatMap(({ turn, label }) => point(tokensUntil(turn, run), judgementOf(run, turn), label));
  const answer = point(tokensSpent(run), finalJudgement(run), 'answer');
  const last = drafts.findLast((it) => it.score === answer[0]?.score);
  const all = last && last.tokens === answer[0]?.tokens ? drafts : [...drafts, ...answer];
  return all.sort((one, other) => one.tokens - other.tokens);
}

function point(tokens: number, judged: Judged | undefined, label: string): Point[] {
  const score = judged?.scores[0];
  return score ? [{ tokens, score, label }] : [];
}

/** Tokens of all of the method's turns that were over when this one was. */
function tokensUntil(path: string, run: Run): number {
  const over = endOf(run.turns.find((it) => it.path === path));
  const done = run.turns.filter((it) => it.status === 'completed' && !isJudging(it) && endOf(it) <= over);
  return done.reduce((sum, { usage }) => sum + (usage ? usage.prompt + usage.completion : 0), 0);
}

/** What no turn wrote is there from the start. */
const endOf = (turn: TurnView | undefined) => (turn?.endedAt ? Date.parse(turn.endedAt) : 0);

/** "draft 0.00 at 946, revision 1 0.93 at 1,847 tokens". */
export function growthInWords(points: readonly Point[]): string {
  if (points.length === 0) return 'not judged yet';
  return `${points.map(({ label, score, tokens }) => `${label} ${scoreInWords(score)} at ${count(tokens)}`).join(', ')} tokens`;
}

export const scoreInWords = (score: Score) => (score.errors > 0 ? `${share(score.lowest)}–${share(score.highest)}` : share(score.sar));
