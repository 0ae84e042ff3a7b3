import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cancelCheck, getCheck } from '../api/calls';
import { counted } from '../app/format';
import { usePolled } from '../app/polled';
import { Trouble } from '../app/Trouble';
import { MEASURES, type JudgeCheck, type JudgedCase } from '../wire/rest';
import { isDifference, MEASURE_WORDS, percent, TRUST_WORDS } from './words';

/** An examination of a judge, as far as it has come. */
export function Check({ id }: { id: string }) {
  const turn = useSignal(0);
  const loaded = usePolled(() => getCheck(id), isRunning, `${id} ${turn.value}`);
  useEffect(() => {
    document.title = 'A judge · Parley';
  }, []);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={() => turn.value++} />;
  if (loaded.state === 'loading') {
    return (
      <p class="quiet opening" role="status">
        Opening the examination …
      </p>
    );
  }
  return <Examined check={loaded.value} onStopped={() => turn.value++} />;
}

const isRunning = ({ status }: JudgeCheck) => status === 'running';

function Examined({ check, onStopped }: { check: JudgeCheck; onStopped: () => void }) {
  const { report, model, mode, answers, seed } = check;
  const [verdict, ...sentences] = report.words;
  return (
    <div class="runs checks">
      <p class="crumb">
        <a href="/checks">Judges</a> · {mode} · {counted(answers, 'answer')} · seed {seed}
        {model.rehearsal && (
          <>
            {' · '}
            <span class="rehearsal">rehearsal</span>: written scripts, no language model
          </>
        )}
      </p>
      <h1>
        {model.id} <b class={`trust ${report.trust}`}>{TRUST_WORDS[report.trust]}</b>
      </h1>
      <Progress check={check} onStopped={onStopped} />
      <p class="lead-words">{verdict}</p>
      <ul class="words">
        {sentences.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      <Measures check={check} />
      <Cases check={check} />
    </div>
  );
}

function Progress({ check, onStopped }: { check: JudgeCheck; onStopped: () => void }) {
  const trouble = useSignal('');
  const { status, done, total, failed } = check;
  if (!isRunning(check)) {
    const left = failed > 0 ? `; ${failed} ended without a judgement and are left out` : '';
    return (
      <p class="quiet">
        {status === 'cancelled' ? 'stopped' : 'all'} {counted(total, 'case')}
        {left}
      </p>
    );
  }
  const stop = () => cancelCheck(check.id).then(onStopped, (error: Error) => (trouble.value = error.message));
  return (
    <p class="check-progress">
      <progress max={total} value={done} aria-label="Cases judged" />
      <span class="num">
        {done} of {total}
      </span>
      <button type="button" class="stop" onClick={() => void stop()}>
        stop
      </button>
      {trouble.value && <span role="alert">{trouble.value}</span>}
    </p>
  );
}

function Measures({ check }: { check: JudgeCheck }) {
  return (
    <table class="measures">
      <thead>
        <tr>
          <th scope="col">measure</th>
          <th scope="col">value</th>
          <th scope="col">95 % interval</th>
          <th scope="col" class="wide-only">
            <span class="unseen">drawn</span>
          </th>
          <th scope="col">rulings</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((name) => {
          const measure = check.report[name];
          return (
            <tr key={name}>
              <th scope="row">
                {MEASURE_WORDS[name].name}
                <small>{MEASURE_WORDS[name].says}</small>
              </th>
              <td class="num">{measure ? percent(measure.value) : '–'}</td>
              <td class="num">{measure ? `${percent(measure.low)} to ${percent(measure.high)}` : 'nothing to measure'}</td>
              <td class="wide-only" aria-hidden="true">
                {measure && <Interval from={isDifference(name) ? -1 : 0} {...measure} />}
              </td>
              <td class="num">{measure?.count ?? 0}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The interval and the value in it, on a line from `from` to 1. */
function Interval({ from, value, low, high }: { from: number; value: number; low: number; high: number }) {
  const at = (share: number) => (100 * (share - from)) / (1 - from);
  return (
    <svg class="interval" viewBox="0 0 100 8" preserveAspectRatio="none">
      <line x1="0" y1="4" x2="100" y2="4" class="axis" />
      {from < 0 && <line x1={at(0)} y1="0" x2={at(0)} y2="8" class="axis" />}
      <line x1={at(low)} y1="4" x2={Math.max(at(low) + 0.5, at(high))} y2="4" class="range" />
      <line x1={at(value)} y1="1" x2={at(value)} y2="7" class="value" />
    </svg>
  );
}

function Cases({ check }: { check: JudgeCheck }) {
  const wrong = check.cases.filter((it) => it.wrong.length > 0);
  return (
    <details class="cases">
      <summary>
        Where it was wrong: {wrong.length} of {counted(check.cases.length, 'case')}
      </summary>
      <ul>
        {wrong.map((it) => (
          <WrongCase key={it.deliberation} of={it} />
        ))}
      </ul>
    </details>
  );
}

function WrongCase({ of: { deliberation, answer, trick, known, right, wrong } }: { of: JudgedCase }) {
  return (
    <li>
      <a href={`/d/${deliberation}`}>
        answer {answer}, {trick}
      </a>{' '}
      <span class="num quiet">
        {right} of {known} right
      </span>
      <ul>
        {wrong.map(({ specification, truth, ruling }) => (
          <li key={specification} class="num">
            {specification}: {ruling === 'ERROR' ? 'none' : ruling} <span class="quiet">for {truth}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
