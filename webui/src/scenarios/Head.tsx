import { useSignal } from '@preact/signals';
import { exportAddress, query as queryOf } from '../api/calls';
import { instant } from '../app/format';
import { later } from '../app/later';
import { remember } from '../app/remembered';
import type { ScenarioShown, ScenarioVersion } from '../wire/rest';
import { Figure } from './Scenarios';

const BringBack = later(() => import('./BringBack').then((it) => it.BringBack), null);

interface Props {
  readonly scenario: ScenarioShown;
  readonly versions: readonly ScenarioVersion[];
  readonly onVersion: (version: number) => void;
  readonly onJudge: () => void;
}

/** A scenario's name, what it counts, and what can be done with the version that is shown. */
export function Head({ scenario, versions, onVersion, onJudge }: Props) {
  const inForce = versions.find((it) => it.inForce)?.version;
  const isInForce = inForce === scenario.version;
  const bringing = useSignal(false);
  return (
    <header>
      <h1>{scenario.name}</h1>
      <p class="about">{scenario.description}</p>
      <dl class="counts">
        <Figure value={scenario.safety} name="safety" />
        <Figure value={scenario.behaviour} name="behaviour" />
        <Figure value={scenario.verifiers} name="by program" />
        <Figure value={scenario.prompts} name="prompts" />
      </dl>
      <p class="ways">
        {isInForce && (
          <a href="/" onClick={() => remember('scenario', scenario.id)}>
            Deliberate under it
          </a>
        )}
        <label>
          Version{' '}
          <select value={String(scenario.version)} onChange={(it) => onVersion(Number(it.currentTarget.value))}>
            {versions.map((it) => (
              <option key={it.version} value={String(it.version)}>
                v{it.version}, {it.origin}
                {it.inForce ? ', in force' : ''}
              </option>
            ))}
          </select>
        </label>
        <span class="quiet">
          kept {instant(scenario.at)} as <code>{scenario.id}</code>
        </span>
        {inForce !== undefined && (
          <a href={`/scenarios/${encodeURIComponent(scenario.id)}/edit`} title={isInForce ? undefined : 'only the version in force is edited'}>
            {isInForce ? 'Edit' : `Edit version ${inForce}, in force`}
          </a>
        )}
        <a href={`/new-scenario${queryOf({ from: scenario.id, version: scenario.version })}`}>Copy</a>
        <a href={exportAddress(scenario.id, scenario.version)} download={`${scenario.id}-v${scenario.version}.json`}>
          Export
        </a>
        <button type="button" onClick={onJudge}>
          Judge earlier runs under version {scenario.version} …
        </button>
        {!isInForce && inForce !== undefined && (
          <button type="button" title="as a new version; what changes is shown first" onClick={() => (bringing.value = true)}>
            Bring version {scenario.version} back …
          </button>
        )}
      </p>
      {bringing.value && inForce !== undefined && <BringBack scenario={scenario} inForce={inForce} onClose={() => (bringing.value = false)} />}
    </header>
  );
}
