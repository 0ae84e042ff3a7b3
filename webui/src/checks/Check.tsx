import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cancelCheck, getCheck } from '../api/calls';
import { counted } from '../app/format';
import { usePolled } from '../app/polled';
import { Trouble } from '../app/Trouble';
import type { JudgeCheck, JudgedCase } from '../wire/rest';
import { Measures } from './Measures';
import { BESIDE_THE_SHARE, SCRIPTED, TRUST_WORDS } from './words';

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
        {model.id} {!isFresh(check) && !model.rehearsal && <b class={`trust ${report.trust}`}>{TRUST_WORDS[report.trust]}</b>}
      </h1>
      <Progress check={check} onStopped={onStopped} />
      {isFresh(check) ? <p class="nothing">What its first rulings say about it will stand here in a moment.</p> : <Report check={check} />}
    </div>
  );
}

/** Whether nothing has been judged yet, of which something could be said. */
const isFresh = (check: JudgeCheck) => isRunning(check) && check.done === 0;

function Report({ check }: { check: JudgeCheck }) {
  const [verdict, ...sentences] = check.model.rehearsal ? [SCRIPTED] : check.report.words;
  return (
    <>
      <p class="lead-words">{verdict}</p>
      <ul class="words">
        {sentences.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      <Measures check={check} />
      <Cases check={check} />
    </>
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

function Cases({ check }: { check: JudgeCheck }) {
  const wrong = check.cases.filter(hasWrong);
  const plain = check.cases.filter((it) => it.trick === 'plain');
  return (
    <details class="cases">
      <summary>
        Where it was wrong or silent: {wrong.length} of {counted(check.cases.length, 'case')}, {plain.filter(hasWrong).length || 'none'} of the {plain.length} plain
      </summary>
      <p class="quiet">{BESIDE_THE_SHARE}</p>
      <ul>
        {wrong.map((it) => (
          <WrongCase key={it.deliberation} of={it} />
        ))}
      </ul>
    </details>
  );
}

const hasWrong = (it: JudgedCase) => it.wrong.length > 0;

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
