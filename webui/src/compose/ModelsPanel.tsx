import { ROLES, type Role } from '../wire/events';
import type { ModelCatalogue } from '../wire/rest';

interface Props {
  readonly catalogue: ModelCatalogue;
  readonly chosen: Readonly<Partial<Record<Role, string>>>;
  readonly onChoose: (models: Partial<Record<Role, string>>) => void;
  readonly onReload: () => void;
}

/** Who plays which role. */
export function ModelsPanel({ catalogue, chosen, onChoose, onReload }: Props) {
  const onlyRehearsal = catalogue.items.every((it) => it.rehearsal);
  return (
    <section>
      <h2>Models</h2>
      {ROLES.map((role) => (
        <div key={role} class={`role ${role}`}>
          <label for={`model-${role}`}>{role}</label>
          <select
            id={`model-${role}`}
            value={chosen[role] ?? catalogue.defaults[role] ?? ''}
            onChange={(it) => onChoose({ ...chosen, [role]: it.currentTarget.value })}
          >
            {catalogue.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name === id ? id : `${id} (${name})`}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p class="quiet check-link">
        <a href={`/checks?model=${encodeURIComponent(chosen.judge ?? catalogue.defaults.judge ?? '')}`}>How good is this judge?</a>
      </p>
      {onlyRehearsal && <NoModel found={catalogue.found} onReload={onReload} />}
    </section>
  );
}

/** What is missing, said once, with the way out. */
function NoModel({ found, onReload }: { found: readonly string[]; onReload: () => void }) {
  return (
    <div class="note">
      <p>
        No language model was found, so the agents play from written scripts: <b>rehearsal</b>. To hear a model, start
        Ollama or LM Studio, or set <code>OPENAI_API_KEY</code>, start the server again, for it looks when it starts, and{' '}
        <button type="button" onClick={onReload}>
          load this list anew
        </button>
        . <a href="/models">More ways</a>
      </p>
      {found.length > 0 && (
        <details>
          <summary>What was looked for</summary>
          <ul>
            {found.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
