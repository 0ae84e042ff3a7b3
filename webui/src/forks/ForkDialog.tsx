import { useSignal } from '@preact/signals';
import { fork, getMethods, getModels, getVersions } from '../api/calls';
import { Dialog } from '../app/Dialog';
import { useLoaded } from '../app/loaded';
import { NotLoaded } from '../app/NotLoaded';
import { go } from '../app/router';
import { useSending } from '../app/sending';
import { faultIn } from '../compose/faults';
import { ParameterField } from '../compose/ParameterField';
import { turnLabel } from '../run/labels';
import type { Run } from '../run/run';
import type { MethodKind, ModelCatalogue, ScenarioVersion } from '../wire/rest';
import { body, objection, sameAs, type Wish } from './changes';
import { FamilyTree } from './FamilyTree';
import { ForkRules } from './ForkRules';
import type { Ended } from './where';

interface Props {
  readonly run: Run;
  readonly turn: Ended;
  readonly onClose: () => void;
}

/** Parts from a run at a turn: one thing is changed, and it goes on from there beside the original. */
export function ForkDialog({ run, turn, onClose }: Props) {
  const scenario = run.submitted?.scenario.id ?? '';
  const { loaded, again } = useLoaded(() => Promise.all([getModels(), getMethods(), getVersions(scenario).catch(() => [])]), scenario);
  return (
    <Dialog title={`Fork after ${turnLabel(turn, run)}`} onClose={onClose}>
      <p class="quiet">A new run that shares everything up to here. The original stays as it is; both stand side by side.</p>
      {isRehearsed(run) && <p class="quiet">The rehearsal plays on from its script, whatever is changed here. What a change does is seen with a model.</p>}
      {loaded.state === 'failed' && <NotLoaded words={loaded.error.message} onAgain={again} />}
      {loaded.state === 'ready' && <Changing run={run} turn={turn} catalogue={loaded.value[0]} kind={loaded.value[1].find((it) => it.id === run.submitted?.method.id)} versions={loaded.value[2]} />}
      <FamilyTree id={run.id} />
    </Dialog>
  );
}

const isRehearsed = ({ submitted }: Run) => Object.values(submitted?.models ?? {}).every((it) => it.rehearsal);

interface ChangingProps {
  readonly run: Run;
  readonly turn: Ended;
  readonly catalogue: ModelCatalogue;
  readonly kind: MethodKind | undefined;
  readonly versions: readonly ScenarioVersion[];
}

function Changing({ run, turn, catalogue, kind, versions }: ChangingProps) {
  const wish = useSignal<Wish>(sameAs(run, turn));
  const { sending, refusal, send } = useSending();
  const parameters = kind?.parameters ?? [];
  const fault = objection(wish.value, turn) ?? faultIn(parameters, wish.value.parameters);
  const change = (more: Partial<Wish>) => (wish.value = { ...wish.value, ...more });
  // What was written over one version's list is no change of another's.
  const choose = (version: number) => {
    const { rules: _, ...rest } = wish.peek();
    wish.value = { ...rest, version };
  };
  const begin = () =>
    send(async () => {
      const { id } = await fork(run.id, body(wish.peek(), run, turn, parameters));
      go(`/compare?ids=${run.id},${id}`);
    });
  return (
    <form
      class="fork"
      onSubmit={(it) => {
        it.preventDefault();
        if (!fault) void begin();
      }}
    >
      {turn.product !== 'thought' && (
        <label class="wide">
          {turn.product} of the {turn.role}
          <textarea rows={8} value={wish.value.text} onInput={(it) => change({ text: it.currentTarget.value })} />
        </label>
      )}
      <div class="fields">
        {(kind?.roles ?? []).concat('judge').filter((role, index, all) => all.indexOf(role) === index).map((role) => (
          <label key={role}>
            {role}
            <select value={wish.value.models[role] ?? run.submitted?.models[role]?.id ?? ''} onChange={(it) => change({ models: { ...wish.value.models, [role]: it.currentTarget.value } })}>
              {offered(catalogue, run.submitted?.models[role]?.id).map((id) => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
            </select>
          </label>
        ))}
        {versions.length > 1 && (
          <label>
            specifications
            <select value={wish.value.version ?? run.submitted?.scenario.version} onChange={(it) => choose(Number(it.currentTarget.value))}>
              {versions.map(({ version, inForce }) => (
                <option key={version} value={version}>
                  version {version}
                  {inForce ? ', in force' : ''}
                  {version === run.submitted?.scenario.version ? ', of this run' : ''}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          seed
          <input class="num seed" inputMode="numeric" value={wish.value.seed} onInput={(it) => change({ seed: it.currentTarget.value.trim() })} />
        </label>
        {parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            method={kind?.id ?? ''}
            parameter={parameter}
            values={wish.value.parameters}
            catalogue={catalogue}
            onValue={(value) => change({ parameters: { ...wish.value.parameters, [parameter.name]: value } })}
          />
        ))}
      </div>
      {run.submitted && <ForkRules scenario={run.submitted.scenario} version={wish.value.version ?? run.submitted.scenario.version} rules={wish.value.rules?.all} onRules={(all, base) => change({ rules: { all, base } })} />}
      {(refusal || fault) && (
        <p class="refused" role="alert">
          {refusal || fault}
        </p>
      )}
      <p class="ways">
        <button type="submit" class="main" disabled={sending || fault !== undefined}>
          go on from here
        </button>
      </p>
    </form>
  );
}

/** A model that is not there any more is still said, and refused by the server in words. */
function offered(catalogue: ModelCatalogue, before: string | undefined): string[] {
  const ids = catalogue.items.map((it) => it.id);
  return before === undefined || ids.includes(before) ? ids : [before, ...ids];
}
