import { getScenario } from '../api/calls';
import { useLoaded } from '../app/loaded';
import type { Kind, Specification } from '../wire/events';
import type { ScenarioHead } from '../wire/rest';

interface Props {
  readonly offered: readonly ScenarioHead[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The scenario, and what it asks of every answer. */
export function ScenarioPanel({ offered, chosen, onChoose }: Props) {
  const head = offered.find((it) => it.id === chosen);
  if (!head) return <p class="note">The server has no scenario. One is a folder with three JSON files.</p>;
  return (
    <section>
      <h2>
        <label for="scenario">Scenario</label>
        <span class="grow" />
        <span class="num">v{head.version}</span>
      </h2>
      <select id="scenario" value={chosen} onChange={(it) => onChoose(it.currentTarget.value)}>
        {offered.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
      <p class="quiet">{head.description}</p>
      <Specifications key={chosen} head={head} />
    </section>
  );
}

function Specifications({ head }: { head: ScenarioHead }) {
  const { loaded } = useLoaded(() => getScenario(head.id), head.id);
  if (loaded.state === 'failed') return <p class="quiet">The specifications could not be loaded: {loaded.error.message}</p>;
  const all = loaded.state === 'ready' ? loaded.value.specifications : [];
  return (
    <>
      <Group kind="safety" count={head.safety} all={all} />
      <Group kind="behaviour" count={head.behaviour} all={all} />
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
