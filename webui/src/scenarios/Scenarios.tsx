import { useEffect } from 'preact/hooks';
import { getScenarios } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { Trouble } from '../app/Trouble';
import type { ScenarioLine } from '../wire/rest';
import { ImportPanel } from './ImportPanel';

/** All scenarios as they are in force, and the way in for more. */
export function Scenarios() {
  const { loaded, again } = useLoaded(getScenarios, 'scenarios');
  useEffect(() => {
    document.title = 'Scenarios · Parley';
  }, []);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  const all = valueOf(loaded);
  return (
    <div class="scenarios">
      <h1>Scenarios</h1>
      {!all && (
        <p class="quiet" role="status">
          Loading …
        </p>
      )}
      {all?.length === 0 && <p class="nothing">There is no scenario. Write or import one.</p>}
      <ul class="scenario-list" aria-label="Scenarios">
        {all?.map((it) => (
          <Line key={it.id} line={it} />
        ))}
      </ul>
      <p class="ways">
        <a href="/new-scenario">Write a new one</a>
      </p>
      <ImportPanel onDone={again} />
    </div>
  );
}

function Line({ line }: { line: ScenarioLine }) {
  return (
    <li>
      <h2>
        <a href={`/scenarios/${encodeURIComponent(line.id)}`}>{line.name}</a>
      </h2>
      <p>{line.description}</p>
      <dl class="counts">
        <Figure value={line.safety} name="safety" />
        <Figure value={line.behaviour} name="behaviour" />
        <Figure value={line.verifiers} name="by program" />
        <Figure value={line.prompts} name="prompts" />
        <div>
          <dt>{line.origin}</dt>
          <dd class="num">v{line.version}</dd>
        </div>
      </dl>
    </li>
  );
}

export function Figure({ value, name }: { value: number; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}
