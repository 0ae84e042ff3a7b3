import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { getJudgements, getModels, judgeAgain } from '../api/calls';
import { Dialog } from '../app/Dialog';
import { ago, share } from '../app/format';
import { useLoaded, valueOf } from '../app/loaded';
import { NotLoaded } from '../app/NotLoaded';
import { usePolled } from '../app/polled';
import { useSending } from '../app/sending';
import { Attempts } from '../compose/attempts';
import { judgeFault, USUAL_JUDGE } from '../compose/judge';
import { finalScore } from '../run/judgement';
import type { Run } from '../run/run';
import { isUnderWay } from '../run/status';
import type { JudgeChoice } from '../wire/events';
import type { LaterJudgement, ModelCatalogue } from '../wire/rest';
import { judgedBy, JudgeFields } from './JudgeFields';

/** Judges the answers of some runs again, beside what was judged before. */
export function JudgeAgain({ runs, onClose }: { runs: readonly Run[]; onClose: () => void }) {
  const models = useLoaded(getModels, 'models');
  const asked = useSignal(0);
  const catalogue = valueOf(models.loaded);
  return (
    <Dialog title="Judge again" onClose={onClose}>
      <p class="quiet">The methods are not run again; what was judged before stays.</p>
      {models.loaded.state === 'failed' && <NotLoaded words={models.loaded.error.message} onAgain={models.again} />}
      {catalogue && <Asking runs={runs} catalogue={catalogue} onAsked={() => asked.value++} />}
      {runs.map((it) => (
        <Judgements key={it.id} run={it} asked={asked.value} />
      ))}
    </Dialog>
  );
}

function Asking({ runs, catalogue, onAsked }: { runs: readonly Run[]; catalogue: ModelCatalogue; onAsked: () => void }) {
  const first = runs[0]?.submitted;
  const choice = useSignal<JudgeChoice>({ ...(first?.judge ?? USUAL_JUDGE), drafts: false });
  const model = useSignal(first?.models.judge?.id ?? catalogue.defaults.judge ?? '');
  const { sending, refusal, send } = useSending();
  const attempts = useRef(new Attempts());
  const fault = judgeFault(choice.value);
  const ask = async () => {
    const body = judgedBy(choice.peek(), model.peek());
    const key = attempts.current.keyOf(body);
    await Promise.all(runs.map((it) => judgeAgain(it.id, body, `${key}-${it.id}`)));
    attempts.current.taken();
    onAsked();
  };
  return (
    <form
      class="judge-again"
      onSubmit={(it) => {
        it.preventDefault();
        if (!fault) void send(ask);
      }}
    >
      <JudgeFields choice={choice.value} model={model.value} catalogue={catalogue} onChoice={(it) => (choice.value = it)} onModel={(it) => (model.value = it)} />
      <button type="submit" class="main" disabled={sending || fault !== undefined}>
        {runs.length > 1 ? `judge all ${runs.length} again` : 'judge again'}
      </button>
      {(refusal || fault) && (
        <p class="refused" role="alert">
          {refusal || fault}
        </p>
      )}
    </form>
  );
}

/** All judgements of a run's answer, the first one first; looked at again while one is under way. */
function Judgements({ run, asked }: { run: Run; asked: number }) {
  const loaded = usePolled(() => getJudgements(run.id), (all) => all.some(isUnderWay), `${run.id} ${asked}`);
  const first = finalScore(run);
  const judge = run.submitted?.judge;
  return (
    <section class="judgements">
      <h3>{run.submitted?.method.id}</h3>
      {loaded.state === 'failed' && (
        <p class="refused" role="alert">
          {loaded.error.message}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">judged</th>
            <th scope="col">mode</th>
            <th scope="col">by</th>
            <th scope="col">version</th>
            <th scope="col">SAR</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>at first</td>
            <td>{judge?.mode}</td>
            <td>{judge?.mode === 'panel' ? judge.models.join(', ') : run.submitted?.models.judge?.id}</td>
            <td class="num">{run.submitted?.scenario.version}</td>
            <td class="num">{first ? share(first.sar) : '–'}</td>
          </tr>
          {(valueOf(loaded) ?? []).map((it) => (
            <tr key={it.id}>
              <td>
                <a href={`/d/${it.id}`}>{ago(it.submittedAt, Date.now())}</a>
              </td>
              <td>{it.judge.mode}</td>
              <td>{it.models.map((model) => model.id).join(', ')}</td>
              <td class="num">{it.version}</td>
              <td class="num">{sarOf(it)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sarOf(later: LaterJudgement): string {
  const score = later.judgement?.scores[0];
  if (score) return share(score.sar);
  return isUnderWay(later) ? '…' : later.status;
}
