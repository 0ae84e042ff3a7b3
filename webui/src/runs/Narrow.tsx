import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { getMethods, getModels, getScenarios, type Narrowing } from '../api/calls';
import { addShortcuts } from '../app/keys';
import { useLoaded, valueOf } from '../app/loaded';
import { isNarrow, SORTS } from './narrowing';
import { NarrowMore } from './NarrowMore';
import { Pick } from './Pick';

const STATUSES = ['queued', 'running', 'completed', 'cancelled', 'failed'];
const AFTER_TYPING = 250;

interface Props {
  readonly by: Narrowing;
  /** Takes what is other; '' is no restriction. */
  readonly onNarrow: (changed: Narrowing) => void;
  readonly onAll: () => void;
}

/** What narrows the list, and how it is sorted. */
export function Narrow({ by, onNarrow, onAll }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useSignal(0);
  const methods = valueOf(useLoaded(getMethods, 'methods').loaded) ?? [];
  const scenarios = valueOf(useLoaded(getScenarios, 'scenarios').loaded) ?? [];
  const models = valueOf(useLoaded(getModels, 'models').loaded)?.items ?? [];
  useEffect(() => addShortcuts([{ key: '/', does: 'search', run: () => field.current?.focus() }]), []);
  const search = (q: string) => {
    clearTimeout(timer.peek());
    timer.value = window.setTimeout(() => onNarrow({ q }), AFTER_TYPING);
  };
  const all = () => {
    clearTimeout(timer.peek());
    if (field.current) field.current.value = '';
    onAll();
  };
  const same = (all: readonly string[]) => all.map((it) => [it, it] as const);
  return (
    <search class="narrow">
      <input ref={field} type="search" aria-label="Search prompts" placeholder="Search prompts" maxLength={200} defaultValue={by.q ?? ''} onInput={(it) => search(it.currentTarget.value)} />
      <Pick name="Scenario" value={by.scenario} options={scenarios.map((it) => [it.id, it.name])} onPick={(scenario) => onNarrow({ scenario, version: '' })} />
      <Pick name="Method" value={by.method} options={same(methods.map((it) => it.id))} onPick={(method) => onNarrow({ method })} />
      <Pick name="Model" value={by.model} options={same(models.map((it) => it.id))} onPick={(model) => onNarrow({ model })} />
      <Pick name="Status" value={by.status} options={same(STATUSES)} onPick={(status) => onNarrow({ status })} />
      <Pick
        name="Score"
        value={by.judged}
        options={[
          ['true', 'with a score'],
          ['false', 'without a score'],
        ]}
        onPick={(judged) => onNarrow({ judged })}
      />
      <label>
        from <input type="date" value={by.since ?? ''} onChange={(it) => onNarrow({ since: it.currentTarget.value })} />
      </label>
      <label>
        to <input type="date" value={by.until ?? ''} onChange={(it) => onNarrow({ until: it.currentTarget.value })} />
      </label>
      <select aria-label="Sort" value={by.sort ?? 'newest'} onChange={(it) => onNarrow({ sort: it.currentTarget.value === 'newest' ? '' : it.currentTarget.value })}>
        {Object.entries(SORTS).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
      <label>
        <input type="checkbox" checked={by.deleted === 'true'} onChange={(it) => onNarrow({ deleted: it.currentTarget.checked ? 'true' : '' })} /> deleted ones
      </label>
      {isNarrow(by) && (
        <button type="button" onClick={all}>
          all again
        </button>
      )}
      <NarrowMore by={by} scenarios={scenarios} onNarrow={onNarrow} />
    </search>
  );
}
