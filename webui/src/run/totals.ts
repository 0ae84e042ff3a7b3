import type { ModelStamp, Price, Usage } from '../wire/events';
import { restUntil } from './resting';
import { isJudging, isOpen, type Run, type TurnView } from './run';

/** What some turns took; `usd` is absent where no model has a price. */
export interface Total {
  readonly calls: number;
  readonly usage: Usage;
  readonly usd?: number;
}

const NOTHING: Usage = { prompt: 0, completion: 0, cached: 0 };
const UNITS_A_TOKEN = 4;

/** The method's own calls, without the judge's. */
export function methodTotal(run: Run): Total {
  return total(run, run.turns.filter((it) => !isJudging(it)));
}

export function judgeTotal(run: Run): Total {
  return total(run, run.turns.filter(isJudging));
}

/** What turns under way have written so far, in tokens, by rule of thumb. */
export function tokensUnderWay(run: Run): number {
  const open = run.turns.filter((it) => isOpen(it) && !isJudging(it));
  const units = open.reduce((sum, it) => sum + it.text.length + it.thought.length, 0);
  return Math.round(units / UNITS_A_TOKEN);
}

function total(run: Run, turns: readonly TurnView[]): Total {
  const done = turns.filter((it) => it.status === 'completed' && it.usage !== undefined);
  const sum = { calls: done.length, usage: done.reduce((so, it) => plus(so, it.usage ?? NOTHING), NOTHING) };
  const priced = stamps(run).some((it) => it.price);
  return priced ? { ...sum, usd: done.reduce((so, it) => so + cost(run, it), 0) } : sum;
}

function plus(one: Usage, other: Usage): Usage {
  return {
    prompt: one.prompt + other.prompt,
    completion: one.completion + other.completion,
    cached: one.cached + other.cached,
  };
}

function cost(run: Run, turn: TurnView): number {
  const price = stamps(run).find((it) => it.id === turn.model)?.price;
  return price && turn.usage ? priceOf(price, turn.usage) : 0;
}

/** All models that are asked. */
function stamps({ submitted }: Run): readonly ModelStamp[] {
  return submitted ? [...Object.values(submitted.models), ...(submitted.others ?? [])] : [];
}

function priceOf(price: Price, usage: Usage): number {
  return (usage.prompt * price.input + usage.completion * price.output) / 1_000_000;
}

/** Seconds of work from the first claim to the answer, else to the end, else to `now` (milliseconds). */
export function methodSeconds(run: Run, now: number): number | undefined {
  return run.answeredAfter ?? workedUntil(run, run.endedAt ? Date.parse(run.endedAt) : now);
}

/** Seconds from the first claim to `then` (milliseconds), without those for which a person had paused it. */
export function workedUntil(run: Run, then: number): number | undefined {
  if (!run.startedAt) return undefined;
  return Math.max(0, then - Date.parse(run.startedAt) - restUntil(run, then)) / 1000;
}
