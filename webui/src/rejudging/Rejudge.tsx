import { useSignal } from '@preact/signals';
import { getMethods, getModels, judgeRuns, previewJudgements } from '../api/calls';
import { only } from '../api/only';
import { Dialog } from '../app/Dialog';
import { count, counted } from '../app/format';
import { useLoaded } from '../app/loaded';
import { NotLoaded } from '../app/NotLoaded';
import { useSending } from '../app/sending';
import { useSettled } from '../app/settled';
import { judgeFault, USUAL_JUDGE } from '../compose/judge';
import { judgedBy, JudgeFields } from '../judging/JudgeFields';
import type { NewJudgements } from '../wire/bodies';
import type { JudgeChoice } from '../wire/events';
import type { ExpectedJudgements, MethodKind, ModelCatalogue } from '../wire/rest';
import { Rejudged } from './Rejudged';

interface Props {
  readonly scenario: string;
  /** Under which earlier runs are to be judged. */
  readonly version: number;
  readonly onClose: () => void;
}

/** Judges earlier runs of a scenario under one of its versions; what is accepted goes on though the page is left. */
export function Rejudge({ scenario, version, onClose }: Props) {
  const { loaded, again } = useLoaded(() => Promise.all([getModels(), getMethods()]), 'models');
  const begun = useSignal(0);
  return (
    <Dialog title={`Judge earlier runs under version ${version}`} onClose={onClose}>
      <p class="quiet">The methods are not run again; what was judged before stays. What is begun goes on when this is closed, and is found here again.</p>
      {loaded.state === 'failed' && <NotLoaded words={loaded.error.message} onAgain={again} />}
      {loaded.state === 'ready' && <Asking scenario={scenario} version={version} catalogue={loaded.value[0]} methods={loaded.value[1]} turn={begun.value} onBegun={() => begun.value++} />}
      <Rejudged scenario={scenario} version={version} turn={begun.value} onStopped={() => begun.value++} />
    </Dialog>
  );
}

interface AskingProps {
  readonly scenario: string;
  readonly version: number;
  readonly catalogue: ModelCatalogue;
  readonly methods: readonly MethodKind[];
  /** Another each time something was begun or stopped. */
  readonly turn: number;
  readonly onBegun: () => void;
}

const AFTER_TYPING = 250;
const MOST = 200;

function Asking({ scenario, version, catalogue, methods, turn, onBegun }: AskingProps) {
  const choice = useSignal<JudgeChoice>(USUAL_JUDGE);
  const model = useSignal(catalogue.defaults.judge ?? '');
  const method = useSignal('');
  const most = useSignal('20');
  const fault = judgeFault(choice.value) ?? (isCount(most.value) ? undefined : `how many must be a whole number from 1 to ${MOST}`);
  const body = only<NewJudgements>({ version, ...judgedBy(choice.value, model.value), method: method.value || undefined, most: Number(most.value) });
  const wanted = useSettled(fault ? '' : JSON.stringify(body), AFTER_TYPING);
  const { loaded } = useLoaded(async () => ({ of: wanted, expected: wanted === '' ? undefined : await previewJudgements(scenario, JSON.parse(wanted)) }), `${wanted} ${turn}`);
  const expected = loaded.state === 'ready' && loaded.value.of === JSON.stringify(body) ? loaded.value.expected : undefined;
  const { sending, refusal, send } = useSending();
  const begin = () =>
    send(async () => {
      await judgeRuns(scenario, only<NewJudgements>({ ...body, deliberations: expected?.deliberations }));
      onBegun();
    });
  const trouble = refusal || fault || (loaded.state === 'failed' ? loaded.error.message : '');
  return (
    <form
      class="judge-again"
      onSubmit={(it) => {
        it.preventDefault();
        if (expected && expected.deliberations.length > 0) void begin();
      }}
    >
      <label>
        the newest
        <input class="num" inputMode="numeric" aria-label="How many runs at most" value={most.value} onInput={(it) => (most.value = it.currentTarget.value.trim())} />
      </label>
      <label>
        runs by
        <select aria-label="Method" value={method.value} onChange={(it) => (method.value = it.currentTarget.value)}>
          <option value="">any method</option>
          {methods.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <JudgeFields choice={choice.value} model={model.value} catalogue={catalogue} onChoice={(it) => (choice.value = it)} onModel={(it) => (model.value = it)} />
      <button type="submit" class="main" disabled={sending || !expected || expected.deliberations.length === 0}>
        {expected && expected.deliberations.length > 0 ? `judge ${counted(expected.deliberations.length, 'run')}` : 'judge'}
      </button>
      <p class="quiet wide" role="status">
        {expected && expectedInWords(expected, version)}
      </p>
      {trouble && (
        <p class="refused" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

const isCount = (typed: string) => /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST;

function expectedInWords({ deliberations, calls, tokens }: ExpectedJudgements, version: number): string {
  if (deliberations.length === 0) return `No completed run is left to begin with: this judge has ruled on all under version ${version}, or is at work on them.`;
  const taken = tokens === undefined ? '' : `, about ${count(tokens)} tokens by what these runs’ judges took so far`;
  return `${counted(deliberations.length, 'run')} not judged so yet; ${counted(calls, 'judge call')} expected${taken}. One more for each reply that can’t be read.`;
}
