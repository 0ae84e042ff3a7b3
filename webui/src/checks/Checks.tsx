import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { beginCheck, getChecks, getModels } from '../api/calls';
import { ago, instant } from '../app/format';
import { useLoaded, valueOf } from '../app/loaded';
import { go } from '../app/router';
import { useSending } from '../app/sending';
import { Trouble } from '../app/Trouble';
import { MODES } from '../compose/judge';
import type { NewJudgeCheck } from '../wire/bodies';
import type { JudgeCheckLine, ModelCatalogue } from '../wire/rest';
import { SCRIPTED, TRUST_WORDS } from './words';

/** On fewer than 23 nobody can show that he is to be trusted. */
const ANSWERS = 24;
const CASES_AN_ANSWER = 5;
/** One judge is examined, so no panel. */
type Mode = NonNullable<NewJudgeCheck['mode']>;
const OF_ONE = Object.keys(MODES).filter((it) => it !== 'panel');

/** Judges that were examined, and a way to examine another. */
export function Checks({ query }: { query: URLSearchParams }) {
  const { loaded, again } = useLoaded(getChecks, 'checks');
  const models = useLoaded(getModels, 'models');
  useEffect(() => {
    document.title = 'Judges · Parley';
  }, []);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  if (models.loaded.state === 'failed') return <Trouble error={models.loaded.error} onAgain={models.again} />;
  const catalogue = valueOf(models.loaded);
  const checks = valueOf(loaded);
  return (
    <div class="runs checks">
      <h1>Judges</h1>
      <p class="quiet">
        A score is worth what its judge is worth. Here a model judges answers whose verdicts people and programs know: each of them plain, a second time, with the specifications in the
        opposite order, padded, and with words that ask for good verdicts.
      </p>
      {catalogue && <Begin catalogue={catalogue} model={query.get('model') ?? catalogue.defaults.judge ?? ''} />}
      {!checks && (
        <p class="quiet" role="status">
          Loading …
        </p>
      )}
      {checks?.length === 0 && <p class="nothing">No judge has been examined yet.</p>}
      <ul class="run-list" aria-label="Examined judges">
        {checks?.map((it) => (
          <Row key={it.id} check={it} />
        ))}
      </ul>
    </div>
  );
}

function Row({ check }: { check: JudgeCheckLine }) {
  return (
    <li class="run-row check-row">
      <a href={`/checks/${check.id}`}>
        {check.model.id} {check.model.rehearsal && <span class="rehearsal">rehearsal</span>}
      </a>
      <span>
        {check.mode}, {check.answers} answers
      </span>
      <b class={`trust ${check.model.rehearsal ? 'unknown' : check.trust}`} title={check.model.rehearsal ? SCRIPTED : undefined}>{check.status === 'running' ? `${check.done} of ${check.total}` : check.model.rehearsal ? 'says nothing' : TRUST_WORDS[check.trust]}</b>
      <time dateTime={check.submittedAt} title={instant(check.submittedAt)}>
        {ago(check.submittedAt, Date.now())}
      </time>
    </li>
  );
}

function Begin({ catalogue, model }: { catalogue: ModelCatalogue; model: string }) {
  const chosen = useSignal(model);
  const mode = useSignal<Mode>('joint');
  const answers = useSignal(String(ANSWERS));
  const { sending, refusal, send } = useSending();
  const begin = async () => {
    const { id } = await beginCheck({ model: chosen.peek(), mode: mode.peek(), answers: Number(answers.peek()) });
    go(`/checks/${id}`);
  };
  const cases = CASES_AN_ANSWER * (Number(answers.value) || 0);
  return (
    <form
      class="begin-check"
      onSubmit={(it) => {
        it.preventDefault();
        void send(begin);
      }}
    >
      <label>
        model
        <select value={chosen.value} onChange={(it) => (chosen.value = it.currentTarget.value)}>
          {catalogue.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name === id ? id : `${id} (${name})`}
            </option>
          ))}
        </select>
      </label>
      <label>
        mode
        <select value={mode.value} onChange={(it) => (mode.value = it.currentTarget.value as Mode)}>
          {OF_ONE.map((it) => (
            <option key={it} value={it}>
              {it}
            </option>
          ))}
        </select>
      </label>
      <label>
        answers
        <input type="number" min={1} max={1000} required value={answers.value} onInput={(it) => (answers.value = it.currentTarget.value)} />
      </label>
      <button type="submit" class="main" disabled={sending}>
        examine
      </button>
      <p class={refusal ? 'refused' : 'quiet'} role={refusal ? 'alert' : undefined}>
        {refusal || `${cases} judgements${mode.value === 'sequential' ? ', a call a specification each' : ''}`}
      </p>
    </form>
  );
}
