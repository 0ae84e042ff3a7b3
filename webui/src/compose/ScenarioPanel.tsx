import { getScenario, getVersions, query } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import type { Kind, Specification } from '../wire/events';
import type { ScenarioHead } from '../wire/rest';

interface Props {
  readonly offered: readonly ScenarioHead[];
  readonly chosen: string;
  /** The one in force if none is said. */
  readonly version: number | undefined;
  readonly onChoose: (id: string, version?: number) => void;
}

/** The scenario, and what it asks of every answer. */
export function ScenarioPanel({ offered, chosen, version, onChoose }: Props) {
  const head = offered.find((it) => it.id === chosen);
  if (!head) return <p class="note">The server has no scenario. One is a folder with three JSON files.</p>;
  return (
    <section>
      <h2>
        <label for="scenario">Scenario</label>
        <span class="grow" />
        <Version key={chosen} head={head} chosen={version} onChoose={(it) => onChoose(chosen, it)} />
      </h2>
      <select id="scenario" value={chosen} onChange={(it) => onChoose(it.currentTarget.value)}>
        {offered.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
      <p class="quiet">
        {head.description} <a href={`/scenarios/${encodeURIComponent(chosen)}${query({ version })}`}>See all of it</a>
      </p>
      <Specifications key={`${chosen} ${version}`} head={head} version={version} />
    </section>
  );
}

/** The version; to choose from where there are several. */
function Version({ head, chosen, onChoose }: { head: ScenarioHead; chosen: number | undefined; onChoose: (version?: number) => void }) {
  const versions = valueOf(useLoaded(() => getVersions(head.id), head.id).loaded) ?? [];
  if (versions.length < 2) return <span class="num">v{head.version}</span>;
  return (
    <select
      class="num"
      aria-label="Version of the scenario"
      value={String(chosen ?? head.version)}
      onChange={(it) => {
        const version = Number(it.currentTarget.value);
        onChoose(version === head.version ? undefined : version);
      }}
    >
      {versions.map((it) => (
        <option key={it.version} value={String(it.version)}>
          v{it.version}
          {it.inForce ? '' : ', not in force'}
        </option>
      ))}
    </select>
  );
}

function Specifications({ head, version }: { head: ScenarioHead; version: number | undefined }) {
  const { loaded } = useLoaded(() => getScenario(head.id, version), head.id);
  if (loaded.state === 'failed') return <p class="quiet">The specifications could not be loaded: {loaded.error.message}</p>;
  const whole = valueOf(loaded);
  const all = whole?.specifications ?? [];
  return (
    <>
      <Group kind="safety" count={whole?.safety ?? head.safety} all={all} />
      <Group kind="behaviour" count={whole?.behaviour ?? head.behaviour} all={all} />
    </>
  );
}

function Group({ kind, count, all }: { kind: Kind; count: number; all: readonly Specification[] }) {
  const mine = all.filter((it) => it.kind === kind);
  return (
    <details class="specs">
      <summary>
        <b class="num">{count}</b> {kind}
        <span class="hint"> {mine.length > 0 && mine[0]!.text}</span>
      </summary>
      <ol tabIndex={0} aria-label={`${kind} specifications`}>
        {mine.map((it) => (
          <li key={it.id}>
            <b>{it.id}</b> {it.text}
            {it.verifier && <span class="by"> checked by program</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
