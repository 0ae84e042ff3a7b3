import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { exportAddress, getPrompts, getScenario, getVersions, query as queryOf } from '../api/calls';
import { instant, oneLine } from '../app/format';
import { useLoaded, valueOf } from '../app/loaded';
import { remember } from '../app/remembered';
import { readdress } from '../app/router';
import { Trouble } from '../app/Trouble';
import { later } from '../app/later';
import type { Kind } from '../wire/events';
import type { SamplePrompt, ScenarioShown, ScenarioVersion } from '../wire/rest';
import { Figure } from './Scenarios';
import { verifierInWords } from './verifier';
import { Versions } from './Versions';

const BringBack = later(() => import('./BringBack').then((it) => it.BringBack), null);
const Rejudge = later(() => import('../rejudging/Rejudge').then((it) => it.Rejudge), null);

interface Props {
  readonly id: string;
  readonly query: URLSearchParams;
}

const number = (query: URLSearchParams, name: string) => (query.has(name) ? Number(query.get(name)) : undefined);

async function load(id: string, version: number | undefined) {
  const scenario = await getScenario(id, version); // alone, so that what there is not is asked for once
  const [prompts, versions] = await Promise.all([getPrompts(id, version), getVersions(id)]);
  return { scenario, prompts, versions };
}

/** One scenario in one of its versions, and what is other in another; both stand in the address. */
export function ScenarioScreen({ id, query }: Props) {
  const version = number(query, 'version');
  const { loaded, again } = useLoaded(() => load(id, version), `${id} ${version}`);
  const shown = valueOf(loaded);
  useEffect(() => {
    document.title = `${shown?.scenario.name ?? 'Scenario'} · Parley`;
  }, [shown?.scenario.name]);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  if (!shown) {
    return (
      <p class="scenarios quiet" role="status">
        Loading …
      </p>
    );
  }
  const { scenario, prompts, versions } = shown;
  const judging = query.get('judge') === 'runs';
  const address = (fields: Record<string, string | number | undefined>) => readdress(`/scenarios/${encodeURIComponent(id)}${queryOf(fields)}`);
  return (
    <div class="scenarios one">
      <Head scenario={scenario} versions={versions} onVersion={(it) => address({ version: it })} onJudge={() => address({ version: scenario.version, judge: 'runs' })} />
      <Group kind="safety" title="Safety" scenario={scenario} />
      <Group kind="behaviour" title="Behaviour" scenario={scenario} />
      <Prompts prompts={prompts} />
      <Versions id={id} versions={versions} shown={scenario.version} from={number(query, 'from')} onFrom={(from) => address({ version: scenario.version, from })} />
      {judging && <Rejudge scenario={id} version={scenario.version} onClose={() => address({ version: scenario.version })} />}
    </div>
  );
}

interface HeadProps {
  readonly scenario: ScenarioShown;
  readonly versions: readonly ScenarioVersion[];
  readonly onVersion: (version: number) => void;
  readonly onJudge: () => void;
}

function Head({ scenario, versions, onVersion, onJudge }: HeadProps) {
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

function Group({ kind, title, scenario }: { kind: Kind; title: string; scenario: ScenarioShown }) {
  const mine = scenario.specifications.filter((it) => it.kind === kind);
  return (
    <section>
      <h2>
        {title} <span class="num quiet">{mine.length}</span>
      </h2>
      {mine.length === 0 && <p class="nothing">This scenario has none.</p>}
      <ul class="rules">
        {mine.map((it) => (
          <li key={it.id}>
            <b class="num">{it.id}</b>
            <span>
              <bdi>{it.text}</bdi>
              {it.verifier && <span class="by"> Checked by program, {verifierInWords(it.verifier)}.</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Prompts({ prompts }: { prompts: readonly SamplePrompt[] }) {
  return (
    <section>
      <h2>
        Sample prompts <span class="num quiet">{prompts.length}</span>
      </h2>
      {prompts.length === 0 && <p class="nothing">This scenario has none.</p>}
      {prompts.length > 0 && (
        <details>
          <summary>
            {prompts.filter((it) => it.label === 'unsafe').length} tempt, {prompts.filter((it) => it.label === 'safe').length} are harmless
          </summary>
          <ul class="rules prompts" aria-label="Sample prompts">
            {prompts.map((it) => (
              <li key={it.id}>
                <b>{it.label === 'unsafe' ? 'tempts' : 'harmless'}</b>
                <span>
                  <bdi>{oneLine(it.prompt, 600)}</bdi> <span class="by">{it.source}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
