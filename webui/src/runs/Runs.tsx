import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { getDeliberations, getMethods, getScenarios, query as queryOf, type Narrowing } from '../api/calls';
import { addShortcuts } from '../app/keys';
import { useLoaded, valueOf } from '../app/loaded';
import { go, readdress } from '../app/router';
import { Trouble } from '../app/Trouble';
import { GroupRow } from './GroupRow';
import { grouped } from './groups';

const STATUSES = ['queued', 'running', 'completed', 'cancelled', 'failed'];
const FIELDS = ['q', 'scenario', 'method', 'status', 'after'] as const;
const AFTER_TYPING = 250;

function narrowing(query: URLSearchParams): Narrowing {
  return Object.fromEntries(FIELDS.flatMap((it) => (query.get(it) ? [[it, query.get(it)]] : [])));
}

/** All deliberations, newest first; what narrows them stands in the address. */
export function Runs({ query }: { query: URLSearchParams }) {
  const by = narrowing(query);
  const key = queryOf({ ...by });
  const { loaded, again } = useLoaded(() => getDeliberations(by), key);
  useEffect(() => {
    document.title = 'Runs · Parley';
  }, []);
  const narrow = (changed: Narrowing) => {
    const { after: _, ...rest } = by;
    readdress(`/runs${queryOf({ ...rest, ...changed })}`);
  };
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  const page = valueOf(loaded);
  const narrowed = key !== '';
  return (
    <div class="runs">
      <h1>Runs</h1>
      <Narrow by={by} onNarrow={narrow} />
      {!page && (
        <p class="quiet" role="status">
          Loading …
        </p>
      )}
      {page?.items.length === 0 && <Nothing narrowed={narrowed} />}
      <ul class="run-list" aria-label="Runs">
        {grouped(page?.items ?? []).map((it) => (
          <GroupRow key={it.items[0]!.id} group={it} now={Date.now()} />
        ))}
      </ul>
      <p class="ways">
        {by.after && (
          <button type="button" onClick={() => narrow({})}>
            newest
          </button>
        )}
        {page?.next && (
          <button type="button" onClick={() => go(`/runs${queryOf({ ...by, after: page.next })}`)}>
            older
          </button>
        )}
      </p>
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <p class="nothing">No run fits that. Ask for less, or another word.</p>
  ) : (
    <p class="nothing">
      Nothing has been run yet. <a href="/">Start a deliberation</a>
    </p>
  );
}

function Narrow({ by, onNarrow }: { by: Narrowing; onNarrow: (changed: Narrowing) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useSignal(0);
  const methods = valueOf(useLoaded(getMethods, 'methods').loaded) ?? [];
  const scenarios = valueOf(useLoaded(getScenarios, 'scenarios').loaded) ?? [];
  useEffect(() => addShortcuts([{ key: '/', does: 'search', run: () => field.current?.focus() }]), []);
  const search = (q: string) => {
    clearTimeout(timer.peek());
    timer.value = window.setTimeout(() => onNarrow({ q }), AFTER_TYPING);
  };
  return (
    <search class="narrow">
      <input ref={field} type="search" aria-label="Search prompts" placeholder="Search prompts" defaultValue={by.q ?? ''} onInput={(it) => search(it.currentTarget.value)} />
      <Pick name="Scenario" value={by.scenario} options={scenarios.map((it) => [it.id, it.name])} onPick={(scenario) => onNarrow({ scenario })} />
      <Pick name="Method" value={by.method} options={methods.map((it) => [it.id, it.id])} onPick={(method) => onNarrow({ method })} />
      <Pick name="Status" value={by.status} options={STATUSES.map((it) => [it, it])} onPick={(status) => onNarrow({ status })} />
    </search>
  );
}

interface PickProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

function Pick({ name, value, options, onPick }: PickProps) {
  return (
    <select aria-label={name} value={value ?? ''} onChange={(it) => onPick(it.currentTarget.value)}>
      <option value="">any {name.toLowerCase()}</option>
      {options.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
