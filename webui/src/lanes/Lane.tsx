import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { judgementBy } from '../run/judgement';
import { hasEnded, type Run, type TurnView } from '../run/run';
import { turnLabel } from '../run/labels';
import { quotesIn } from '../verdicts/evidence';
import { useFollow } from './follow';
import { LaneFoot } from './LaneFoot';
import { LaneHead } from './LaneHead';
import type { Showing } from './showing';
import { draftBefore, isCurrent, isFolded } from './folding';
import { Turn } from './Turn';

interface Props {
  readonly run: ReadonlySignal<Run>;
  readonly showing: Showing;
  /** Whether a narrow page shows this one. */
  readonly inFront: boolean;
}

type Folds = Readonly<Record<string, boolean>>;

/** One method at work on the question. */
export function Lane({ run: signal, showing, inFront }: Props) {
  const run = signal.value;
  const folds = useSignal<Folds>({});
  const fold = useCallback((path: string, folded: boolean) => {
    folds.value = { ...folds.peek(), [path]: folded };
  }, []);
  const { box, onScroll, behind, toLive } = useFollow(!hasEnded(run), run);
  const name = run.submitted?.method.id ?? 'waiting';
  return (
    <section class={inFront ? 'lane front' : 'lane'} aria-label={name}>
      <LaneHead run={run} showing={showing} />
      <div class="body" ref={box} onScroll={onScroll} tabIndex={0} role="log" aria-live="off" aria-label={`${name}: turns`}>
        {run.turns.length === 0 && <p class="nothing">{emptyWord(run)}</p>}
        {run.turns.map((it, index) => (
          <LaneTurn key={it.path} turn={it} index={index} run={run} showing={showing} folds={folds.value} onFold={fold} />
        ))}
      </div>
      {behind && (
        <button type="button" class="to-live" onClick={toLive}>
          down to live
        </button>
      )}
      <LaneFoot run={run} />
    </section>
  );
}

function emptyWord(run: Run): string {
  if (run.status === 'queued') return 'Queued: waiting for a node to take it.';
  return hasEnded(run) ? 'It ended before an agent spoke.' : 'The first agent is about to speak.';
}

interface TurnProps {
  readonly turn: TurnView;
  readonly index: number;
  readonly run: Run;
  readonly showing: Showing;
  readonly folds: Folds;
  readonly onFold: (path: string, folded: boolean) => void;
}

/** Gives a turn what it needs of its run, so that it is drawn again only when that changes. */
function LaneTurn({ turn, index, run, showing, folds, onFold }: TurnProps) {
  return (
    <Turn
      turn={turn}
      label={turnLabel(turn, run)}
      answer={run.answer?.turn === turn.path}
      folded={folds[turn.path] ?? isFolded(index, run)}
      before={showing.changes.value ? draftBefore(index, run) : undefined}
      quotes={quotesIn(run, turn.path)}
      judged={turn.product === 'verdicts' ? judgementBy(run, turn.path) : undefined}
      current={isCurrent(index, run)}
      onFold={onFold}
      onExplain={showing.explain}
    />
  );
}
