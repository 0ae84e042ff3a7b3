import type { ReadonlySignal } from '@preact/signals';
import { later } from '../app/later';
import { isActedOn } from '../floor/held';
import { hasEnded, type Run } from '../run/run';
import { useFollow } from './follow';
import { LaneFoot } from './LaneFoot';
import { LaneHead } from './LaneHead';
import { LaneItems } from './LaneItems';
import type { Showing } from '../showing/showing';

const Paused = later(() => import('../floor/Paused').then((it) => it.Paused), null);

interface Props {
  /** For figures, which words don't wait for. */
  readonly run: ReadonlySignal<Run>;
  readonly words: ReadonlySignal<Run>;
  readonly showing: Showing;
  /** Whether a narrow page shows this one. */
  readonly inFront: boolean;
}

/** One method at work on the question. */
export function Lane({ run: signal, words, showing, inFront }: Props) {
  const run = signal.value;
  return (
    <section class={inFront ? 'lane front' : 'lane'} aria-label={nameOf(run)} data-lane={run.id}>
      <LaneHead run={run} showing={showing} />
      <Words run={words} showing={showing} />
      {run.paused !== undefined && (isActedOn(run) ? <Paused run={run} /> : <p class="paused">Paused by a person.</p>)}
      <LaneFoot run={run} showing={showing} />
    </section>
  );
}

const nameOf = (run: Run) => run.submitted?.method.id ?? 'waiting';

/** What is said in a lane, as it is said. */
function Words({ run: signal, showing }: Pick<Props, 'showing'> & { readonly run: ReadonlySignal<Run> }) {
  const run = signal.value;
  const { box, onScroll, behind, toLive } = useFollow(!hasEnded(run), run, showing.stage.value);
  return (
    <>
      <div class="body" ref={box} onScroll={onScroll} tabIndex={0} role="log" aria-live="off" aria-label={`${nameOf(run)}: turns`}>
        <div>
          {run.turns.length === 0 && !run.answer && <p class="nothing">{emptyWord(run)}</p>}
          <LaneItems run={run} showing={showing} />
        </div>
      </div>
      {behind && (
        <button type="button" class="to-live" onClick={toLive}>
          {run.asOf === undefined ? 'down to live' : 'down to the newest words'}
        </button>
      )}
    </>
  );
}

function emptyWord(run: Run): string {
  if (run.status === 'queued') return 'Queued: waiting for a node to take it.';
  return hasEnded(run) ? 'It ended before an agent spoke.' : 'The first agent is about to speak.';
}
