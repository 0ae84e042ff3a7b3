import { useEffect } from 'preact/hooks';
import { getPrompts, getScenario, getVersions, query as queryOf } from '../api/calls';
import { oneLine } from '../app/format';
import { useLoaded, valueOf } from '../app/loaded';
import { readdress } from '../app/router';
import { Trouble } from '../app/Trouble';
import { later } from '../app/later';
import type { Kind } from '../wire/events';
import type { SamplePrompt, ScenarioShown } from '../wire/rest';
import { Head } from './Head';
import { verifierInWords } from './verifier';
import { Versions } from './Versions';

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
            {prompts.filter((it) => it.label === 'unsafe').length} tempting, {prompts.filter((it) => it.label === 'safe').length} harmless
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
