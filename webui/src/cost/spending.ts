import { count, counted, seconds, usd } from '../app/format';
import type { Run } from '../run/run';
import { methodSeconds, methodTotal, tokensUnderWay } from '../run/totals';
import type { Budget } from '../wire/events';

/** What a budget can bound; tokens are those read and written. */
export type What = keyof Budget;
const ALL: readonly What[] = ['tokens', 'calls', 'seconds', 'usd'];

/** What of something a lane has spent, of how much; `share` is 1 where all of it is. */
export interface Spending {
  readonly what: What;
  readonly spent: number;
  readonly of: number;
  readonly share: number;
  /** Whether `of` is the lane's own budget, and not the tokens of the lane that took most. */
  readonly isBudget: boolean;
}

/** Tokens that a lane's method has read and written by now, what is under way by rule of thumb. */
export function tokensSpent(run: Run): number {
  const { usage } = methodTotal(run);
  return usage.prompt + usage.completion + tokensUnderWay(run);
}

function spent(what: What, run: Run, time: number): number {
  const { calls, usd: cost } = methodTotal(run);
  switch (what) {
    case 'tokens':
      return tokensSpent(run);
    case 'calls':
      return calls;
    case 'seconds':
      return secondsSpent(run, time);
    case 'usd':
      return cost ?? 0;
  }
}

/** From the first turn on, as a budget counts them. */
function secondsSpent(run: Run, time: number): number {
  const begun = run.turns[0]?.startedAt;
  if (!begun || !run.startedAt) return 0;
  const before = (Date.parse(begun) - Date.parse(run.startedAt)) / 1000;
  return Math.max(0, (methodSeconds(run, time) ?? 0) - before);
}

/** All that bounds a lane, that first which it has used up most of. */
export function budgeted(run: Run, time: number): Spending[] {
  const { budget = {} } = run.submitted ?? {};
  return ALL.flatMap((what) => {
    const of = budget[what];
    return of === undefined ? [] : [spending(what, spent(what, run, time), of, true)];
  }).sort((one, other) => other.share - one.share);
}

/** What a lane has spent of its budget, or of the tokens of the lane that took most; undefined where there is nothing to hold it against. */
export function spendingOf(run: Run, runs: readonly Run[], time: number): Spending | undefined {
  const [bound] = budgeted(run, time);
  if (bound || runs.length < 2) return bound;
  const most = Math.max(...runs.map(tokensSpent));
  return spending('tokens', tokensSpent(run), most, false);
}

function spending(what: What, spentNow: number, of: number, isBudget: boolean): Spending {
  return { what, spent: spentNow, of, share: of === 0 ? 0 : spentNow / of, isBudget };
}

/** "3,412 of 10,000 tokens of its budget, 34 %"; "150 tokens, 33 % of the 450 of the lane that took most". */
export function spendingInWords({ what, spent: has, of, share, isBudget }: Spending): string {
  const percent = `${Math.round(100 * share)} %`;
  if (isBudget) return `${amounts(what, has, of)} of its budget, ${percent}`;
  return `${counted(has, 'token')}, ${has === of ? 'the most of all lanes' : `${percent} of the ${count(of)} of the lane that took most`}`;
}

function amounts(what: What, has: number, of: number): string {
  switch (what) {
    case 'tokens':
      return `${count(has)} of ${counted(of, 'token')}`;
    case 'calls':
      return `${count(has)} of ${counted(of, 'call')}`;
    case 'seconds':
      return `${seconds(has)} of ${seconds(of)}`;
    case 'usd':
      return `${usd(has)} of ${usd(of)}`;
  }
}
