import { ago, instant, oneLine } from '../app/format';
import { NodeName } from '../app/NodeName';
import type { Working } from '../wire/rest';

/** So many the server tells of. */
const MOST = 100;

/** Which node runs which deliberation, the oldest first. */
export function WorkingList({ all, names }: { all: readonly Working[]; names: readonly string[] }) {
  return (
    <section>
      <h2>Which node runs what</h2>
      {all.length === 0 && (
        <p class="nothing">
          Nothing runs just now. <a href="/">Start a deliberation</a>
        </p>
      )}
      <ul class="run-list" aria-label="Deliberations at work">
        {all.map((it) => (
          <li key={it.deliberation} class="run-row working-row">
            <a href={`/d/${it.deliberation}`}>{oneLine(it.prompt) || 'an empty prompt'}</a>
            <span>{it.method}</span>
            <NodeName name={it.node} among={names} />
            <time dateTime={it.submittedAt} title={instant(it.submittedAt)}>
              {ago(it.submittedAt, Date.now())}
            </time>
          </li>
        ))}
      </ul>
      {all.length >= MOST && <p class="quiet">The oldest {MOST}; there may be more.</p>}
    </section>
  );
}
