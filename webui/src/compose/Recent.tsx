import { getDeliberations } from '../api/calls';
import { useLoaded } from '../app/loaded';
import { GroupRow } from '../runs/GroupRow';
import { grouped } from '../runs/groups';

const SHOWN = 6;

/** What was run last. */
export function Recent() {
  const { loaded } = useLoaded(() => getDeliberations({ limit: 3 * SHOWN }), 'recent');
  if (loaded.state !== 'ready' || loaded.value.items.length === 0) return null;
  const now = Date.now();
  return (
    <section class="recent">
      <h2>
        Recent
        <span class="grow" />
        <a href="/runs">all runs</a>
      </h2>
      <ul class="run-list">
        {grouped(loaded.value.items)
          .slice(0, SHOWN)
          .map((it) => (
            <GroupRow key={it.address} group={it} now={now} />
          ))}
      </ul>
    </section>
  );
}
