import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getDeliberations, type Narrowing } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { go, readdress } from '../app/router';
import { Trouble } from '../app/Trouble';
import { Chosen } from './Chosen';
import { type Done, NOTHING } from './done';
import { GroupRow } from './GroupRow';
import { grouped, single } from './groups';
import { ImportRuns } from './ImportRuns';
import { Narrow } from './Narrow';
import { addressOf, asked, isNarrow, narrowing, partedBy } from './narrowing';
import { Pasted } from './Pasted';
import { tick, ticks, untick } from './ticks';

/** All deliberations; what narrows and sorts them stands in the address. */
export function Runs({ query }: { query: URLSearchParams }) {
  const by = narrowing(query);
  const turn = useSignal(0);
  const { loaded, again } = useLoaded(() => getDeliberations(asked(by)), `${addressOf(by)} ${turn.value}`);
  const ticked = ticks(by.deleted === 'true');
  const last = useSignal<Done>(NOTHING);
  useEffect(() => {
    last.value = NOTHING;
  }, [addressOf(by)]);
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
  const items = page?.items ?? [];
  const parted = partedBy(by);
  const groups = parted === '' ? grouped(items) : single(items);
  const none = () => untick(ticked);
  const done = () => {
    none();
    turn.value++;
  };
  return (
    <div class="runs">
      <h1>{by.deleted ? 'Deleted runs' : 'Runs'}</h1>
      {!bare && <Narrow by={by} onNarrow={narrow} onAll={() => readdress(addressOf(by.sort ? { sort: by.sort } : {}))} />}
      <Chosen ids={[...ticked.value]} seen={items.map((it) => it.id)} deleted={by.deleted === 'true'} done={last} onDone={done} onNone={none} />
      {!page && (
        <p class="quiet" role="status">
          Loading …
        </p>
      )}
      {page?.items.length === 0 && <Nothing narrowed={narrowed} />}
      {items.length > 0 && parted !== '' && (
        <p class="quiet" role="note">
          Sorted by {parted}, each run stands for itself; those of a comparison stand together where the list is sorted by time.
        </p>
      )}
      <ul class="run-list ticks" aria-label="Runs">
        {groups.map((group) => {
          const ids = group.items.map((it) => it.id);
          return <GroupRow key={ids[0]} group={group} now={Date.now()} ticked={ids.every((it) => ticked.value.has(it))} onTick={(on) => tick(ticked, ids, on)} />;
        })}
      </ul>
      <p class="ways">
        {by.after && (
          <button type="button" onClick={() => narrow({})}>
            {by.sort ? 'first page' : 'newest'}
          </button>
        )}
        {page?.next && (
          <button type="button" onClick={() => go(addressOf({ ...by, after: page.next! }))}>
            {further(by)}
          </button>
        )}
      </p>
      {!bare && <Pasted />}
      <ImportRuns done={last} onTaken={() => turn.value++} />
    </div>
  );
}

const further = ({ sort }: Narrowing) => (sort === undefined ? 'older' : sort === 'oldest' ? 'newer' : 'further');

function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <p class="nothing">No run fits that. Ask for less, or another word.</p>
  ) : (
    <p class="nothing">
      There are no runs. <a href="/">Start one</a>, take in runs that were exported, or look at <a href="/runs?deleted=true">what was deleted</a>.
    </p>
  );
}
