import type { ReadonlySignal } from '@preact/signals';
import { seconds } from '../app/format';
import { hasEnded, type Run, type TurnView } from '../run/run';
import { now } from './clock';

/** A bar a lane over the same seconds: which agent was at work when. */
export function Timeline({ runs }: { runs: readonly ReadonlySignal<Run>[] }) {
  const all = runs.map((it) => it.value);
  const length = Math.max(1, ...all.map((it) => elapsed(it)));
  return (
    <div class="timeline" role="img" aria-label={all.map((it) => `${it.submitted?.method.id ?? 'lane'}: ${seconds(elapsed(it) / 1000)}`).join(', ')}>
      <div class="tracks">
        {all.map((it) => (
          <div key={it.id} class="track">
            {it.turns.map((turn) => (
              <i key={turn.path} class={turn.role ?? ''} style={place(it, turn, length)} title={`${turn.role ?? ''} ${turn.path}`} />
            ))}
          </div>
        ))}
      </div>
      <span class="num">{seconds(length / 1000)}</span>
    </div>
  );
}

function begin(run: Run): number {
  return Date.parse(run.startedAt ?? run.submittedAt ?? '') || now.value;
}

/** Milliseconds from the first claim to the end, or to now. */
function elapsed(run: Run): number {
  const until = run.endedAt ? Date.parse(run.endedAt) : hasEnded(run) ? begin(run) : now.value;
  return Math.max(0, until - begin(run));
}

function place(run: Run, turn: TurnView, length: number) {
  const from = Date.parse(turn.startedAt ?? '') || now.value;
  const until = turn.endedAt ? Date.parse(turn.endedAt) : Math.max(from, now.value);
  const percent = (millis: number) => `${((100 * millis) / length).toFixed(2)}%`;
  return { left: percent(from - begin(run)), width: percent(until - from) };
}
