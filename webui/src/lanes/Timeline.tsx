import type { ReadonlySignal } from '@preact/signals';
import { seconds } from '../app/format';
import { Pure } from '../app/pure';
import { hasEnded, type Run, type TurnView } from '../run/run';
import { ROLES } from '../wire/events';
import { timeOf } from '../showing/clock';

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

/** The bars alone; those of the same runs are not drawn again. */
export class Tracks extends Pure<{ runs: readonly Run[] }> {
  override render() {
    const { runs } = this.props;
    const length = longest(runs);
    return (
      <div class={runs.length > FEW ? 'tracks many' : 'tracks'} aria-hidden="true">
        {runs.map((it) => (
          <div key={it.id} class="track">
            {it.turns.length > MANY ? <ManyBars run={it} length={length} /> : <Bars run={it} length={length} />}
          </div>
        ))}
      </div>
    );
  }
}

/** From so many turns on they are one drawing a role, since each of them is thinner than a hair. */
const MANY = 300;

interface BarsProps {
  readonly run: Run;
  /** Of all tracks, in milliseconds. */
  readonly length: number;
}

function Bars({ run, length }: BarsProps) {
  return (
    <>
      {run.turns.map((turn) => {
        const { from, share } = place(run, turn, length);
        return <i key={turn.path} class={turn.role ?? ''} style={{ left: `${from.toFixed(2)}%`, width: `${share.toFixed(2)}%` }} title={`${turn.role ?? ''} ${turn.path}`} />;
      })}
    </>
  );
}

function ManyBars({ run, length }: BarsProps) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none">
      {ROLES.map((role) => (
        <path key={role} class={role} d={run.turns.filter((it) => it.role === role).map((it) => outline(place(run, it, length))).join('')} />
      ))}
    </svg>
  );
}

const outline = ({ from, share }: Place) => `M${from.toFixed(3)} 0h${share.toFixed(3)}v1h-${share.toFixed(3)}z`;

const longest = (runs: readonly Run[]) => Math.max(1, ...runs.map(elapsed));

function begin(run: Run): number {
  return Date.parse(run.startedAt ?? run.submittedAt ?? '') || timeOf(run);
}

/** Milliseconds from the first claim to the end, or to now. */
function elapsed(run: Run): number {
  const until = run.endedAt ? Date.parse(run.endedAt) : hasEnded(run) ? begin(run) : timeOf(run);
  return Math.max(0, until - begin(run));
}

/** In percent of the whole length. */
interface Place {
  readonly from: number;
  readonly share: number;
}

function place(run: Run, turn: TurnView, length: number): Place {
  const from = Date.parse(turn.startedAt ?? '') || timeOf(run);
  const until = turn.endedAt ? Date.parse(turn.endedAt) : Math.max(from, timeOf(run));
  return { from: (100 * (from - begin(run))) / length, share: (100 * (until - from)) / length };
}
