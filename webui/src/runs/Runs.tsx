import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getDeliberations, type Narrowing } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { go, readdress } from '../app/router';
import { Trouble } from '../app/Trouble';
import { Chosen } from './Chosen';
import { GroupRow } from './GroupRow';
import { grouped, single, type Group } from './groups';
import { ImportRuns } from './ImportRuns';
import { Narrow } from './Narrow';
import { addressOf, asked, isNarrow, narrowing } from './narrowing';
import { Pasted } from './Pasted';

/** All deliberations; what narrows and sorts them stands in the address. */
export function Runs({ query }: { query: URLSearchParams }) {
  const by = narrowing(query);
  const turn = useSignal(0);
  const { loaded, again } = useLoaded(() => getDeliberations(asked(by)), `${addressOf(by)} ${turn.value}`);
  const ticked = useSignal<ReadonlyMap<string, Group>>(new Map());
  useEffect(() => {
    document.title = 'Runs · Parley';
  }, []);
  const narrow = (changed: Narrowing) => {
    const { after: _, ...rest } = by;
    readdress(addressOf({ ...rest, ...changed }));
  };
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  const page = valueOf(loaded);
  const narrowed = isNarrow(by) || by.after !== undefined;
  /** There is nothing that could be searched. */
  const bare = page?.items.length === 0 && !narrowed;
  const groups = (by.sort ? single : grouped)(page?.items ?? []);
  const none = () => (ticked.value = new Map());
  const tick = (group: Group, on: boolean) => {
    const next = new Map(ticked.peek());
    if (on) next.set(group.address, group);
    else next.delete(group.address);
    ticked.value = next;
  };
  useEffect(() => {
    none(); // What is deleted and what is not have nothing in common that could be done with both.
  }, [by.deleted]);
  const done = () => {
    none();
    turn.value++;
  };
  return (
    <div class="runs">
      <h1>{by.deleted ? 'Deleted runs' : 'Runs'}</h1>
      {!bare && <Narrow by={by} onNarrow={narrow} onAll={() => readdress(addressOf(by.sort ? { sort: by.sort } : {}))} />}
      <Chosen groups={[...ticked.value.values()]} seen={groups} deleted={by.deleted === 'true'} onDone={done} onNone={none} />
      {!page && (
        <p class="quiet" role="status">
          Loading …
        </p>
      )}
      {page?.items.length === 0 && <Nothing narrowed={narrowed} />}
      <ul class="run-list ticks" aria-label="Runs">
        {groups.map((it) => (
          <GroupRow key={it.items[0]!.id} group={it} now={Date.now()} ticked={ticked.value.has(it.address)} onTick={(on) => tick(it, on)} />
        ))}
      </ul>
      <p class="ways">
        {by.after && (
          <button type="button" onClick={() => narrow({})}>
            {by.sort ? 'first page' : 'newest'}
          </button>
        )}
        {page?.next && (
          <button type="button" onClick={() => go(addressOf({ ...by, after: page.next! }))}>
            {by.sort ? 'further' : 'older'}
          </button>
        )}
      </p>
      {!bare && <Pasted />}
      <ImportRuns onTaken={done} />
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <p class="nothing">No run fits that. Ask for less, or another word.</p>
  ) : (
    <p class="nothing">
      There are no runs. <a href="/">Start a deliberation</a>, take in runs that were exported, or look at <a href="/runs?deleted=true">what was deleted</a>.
    </p>
  );
}
