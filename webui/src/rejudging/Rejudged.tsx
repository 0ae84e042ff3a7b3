import { useSignal } from '@preact/signals';
import { cancel, getRejudged } from '../api/calls';
import { ago, counted, oneLine, share } from '../app/format';
import { usePolled } from '../app/polled';
import { isUnderWay } from '../run/status';
import type { RejudgedRun } from '../wire/rest';
import { flipsBySpecification, laterInWords, means, turned } from './outcome';

interface Props {
  readonly scenario: string;
  readonly version: number;
  /** Another when it is to be looked at anew. */
  readonly turn: number;
  readonly onStopped: () => void;
}

/** What was judged later under a version, the newest first: how far it is, what is other in each, and altogether. */
export function Rejudged({ scenario, version, turn, onStopped }: Props) {
  const loaded = usePolled(() => getRejudged(scenario, version), (all) => all.some(isUnderWay), `${scenario} ${version} ${turn}`);
  if (loaded.state === 'failed') {
    return (
      <p class="refused" role="alert">
        {loaded.error.message}
      </p>
    );
  }
  if (loaded.state === 'loading' || loaded.value.length === 0) return null;
  const all = loaded.value;
  return (
    <section class="judgements rejudged" aria-label="Judged later">
      <Progress all={all} onStopped={onStopped} />
      <Together all={all} />
      <div class="scroll" tabIndex={0} role="region" aria-label="Run by run">
        <table>
          <thead>
            <tr>
              <th scope="col">run</th>
              <th scope="col">method</th>
              <th scope="col">SAR</th>
              <th scope="col">ruled otherwise</th>
              <th scope="col">by</th>
            </tr>
          </thead>
          <tbody>
            {all.map((it) => (
              <Row key={it.judgement} run={it} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ run }: { run: RejudgedRun }) {
  return (
    <tr>
      <td>
        <a href={`/d/${run.deliberation}`}>
          <bdi>{oneLine(run.prompt, 60) || 'an empty prompt'}</bdi>
        </a>
      </td>
      <td>{run.method}</td>
      <td class="num">
        {run.sar === undefined ? '–' : share(run.sar)} <small>v{run.version}</small> → <a href={`/d/${run.judgement}`}>{laterInWords(run)}</a>
      </td>
      <td>{run.flipped.map((it) => `${it.specification} ${turned(it)}`).join('; ') || (run.later === undefined ? '' : 'nothing')}</td>
      <td>
        {run.models.join(', ')}, {run.mode}, {ago(run.submittedAt, Date.now())}
      </td>
    </tr>
  );
}

function Progress({ all, onStopped }: { all: readonly RejudgedRun[]; onStopped: () => void }) {
  const trouble = useSignal('');
  const open = all.filter(isUnderWay);
  if (open.length === 0) return <p class="quiet">{counted(all.length, 'run is', 'runs are')} judged, or could not be.</p>;
  const stop = async () => {
    const outcomes = await Promise.allSettled(open.map((it) => cancel(it.judgement)));
    // One that ended meanwhile needs no stop.
    const failed = outcomes.flatMap((it) => (it.status === 'rejected' && !/has ended/.test(String(it.reason)) ? [String((it.reason as Error).message)] : []));
    trouble.value = failed[0] ?? '';
    onStopped();
  };
  return (
    <p class="check-progress">
      <progress max={all.length} value={all.length - open.length} aria-label="Runs judged" />
      <span class="num">
        {all.length - open.length} of {all.length}
      </span>
      <button type="button" class="stop" onClick={() => void stop()}>
        stop the {open.length > 1 ? `${open.length} that wait` : 'last'}
      </button>
      {trouble.value && <span role="alert">{trouble.value}</span>}
    </p>
  );
}

/** The mean, and how often each specification is ruled otherwise. */
function Together({ all }: { all: readonly RejudgedRun[] }) {
  const mean = means(all);
  const flips = flipsBySpecification(all);
  if (!mean) return null;
  return (
    <>
      <p class="mean">
        mean SAR{' '}
        <b class="num">
          {share(mean.before)} → {share(mean.after)}
        </b>{' '}
        of {counted(mean.of, 'run')}
      </p>
      {flips.length > 0 && (
        <ul class="flips" aria-label="Ruled otherwise">
          {flips.map(({ specification, turns }) => (
            <li key={specification}>
              <b class="num">{specification}</b> {turns.map(([how, many]) => `${how} × ${many}`).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
