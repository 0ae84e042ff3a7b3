import type { ReadonlySignal } from '@preact/signals';
import { seconds } from '../app/format';
import { hasEnded, type Run, type TurnView } from '../run/run';
import { timeOf } from './clock';

/** A bar a lane over the same seconds: which agent was at work when. */
export function Timeline({ runs }: { runs: readonly ReadonlySignal<Run>[] }) {
  const all = runs.map((it) => it.value);
  return (
    <div class="timeline" role="img" aria-label={all.map((it) => `${it.submitted?.method.id ?? 'lane'}: ${seconds(elapsed(it) / 1000)}`).join(', ')}>
      <Tracks runs={all} />
      <span class="num">{seconds(longest(all) / 1000)}</span>
    </div>
  );
}

/** So many tracks are drawn as thick as they should be. */
const FEW = 6;

export function Tracks({ runs }: { runs: readonly Run[] }) {
  const length = longest(runs);
  return (
    <div class={runs.length > FEW ? 'tracks many' : 'tracks'} aria-hidden="true">
      {runs.map((it) => (
        <div key={it.id} class="track">
          {it.turns.map((turn) => (
            <i key={turn.path} class={turn.role ?? ''} style={place(it, turn, length)} title={`${turn.role ?? ''} ${turn.path}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

const longest = (runs: readonly Run[]) => Math.max(1, ...runs.map(elapsed));

function begin(run: Run): number {
  return Date.parse(run.startedAt ?? run.submittedAt ?? '') || timeOf(run);
}

/** Milliseconds from the first claim to the end, or to now. */
function elapsed(run: Run): number {
  const until = run.endedAt ? Date.parse(run.endedAt) : hasEnded(run) ? begin(run) : timeOf(run);
  return Math.max(0, until - begin(run));
}

function place(run: Run, turn: TurnView, length: number) {
  const from = Date.parse(turn.startedAt ?? '') || timeOf(run);
  const until = turn.endedAt ? Date.parse(turn.endedAt) : Math.max(from, timeOf(run));
  const percent = (millis: number) => `${((100 * millis) / length).toFixed(2)}%`;
  return { left: percent(from - begin(run)), width: percent(until - from) };
}
