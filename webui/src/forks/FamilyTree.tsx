import { useSignal } from '@preact/signals';
import { getFamily } from '../api/calls';
import { ago, count, share } from '../app/format';
import { usePolled } from '../app/polled';
import { go } from '../app/router';
import { WithPerson } from '../floor/WithPerson';
import { branches, ticked, type Branch } from './tree';

/** The tree of forks of which a run is a part, any of which are put side by side; nothing where nobody forked. */
export function FamilyTree({ id }: { id: string }) {
  const loaded = usePolled(() => getFamily(id), () => true, id);
  const chosen = useSignal<readonly string[]>([]);
  if (loaded.state === 'failed') {
    return (
      <p class="refused" role="alert">
        {loaded.error.message}
      </p>
    );
  }
  if (loaded.state === 'loading' || loaded.value.length < 2) return null;
  const ids = chosen.value;
  return (
    <section class="family" aria-label="Forks">
      <h3>Forks</h3>
      <Branches all={branches(loaded.value)} id={id} chosen={ids} onChoose={(one) => (chosen.value = ticked(ids, one))} />
      <p class="ways">
        <button type="button" disabled={ids.length < 2} title={ids.length < 2 ? 'tick two of them' : 'side by side'} onClick={() => go(`/compare?ids=${ids.join(',')}`)}>
          put {ids.length > 2 ? `all ${ids.length}` : 'both'} side by side
        </button>
      </p>
    </section>
  );
}

interface BranchesProps {
  readonly all: readonly Branch[];
  readonly id: string;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

function Branches({ all, id, chosen, onChoose }: BranchesProps) {
  return (
    <ul>
      {all.map(({ one, forks }) => (
        <li key={one.id}>
          <input type="checkbox" aria-label={`tick ${one.id === id ? 'this run' : one.method}${one.at === undefined ? '' : `, after event ${one.at}`}`} checked={chosen.includes(one.id)} onChange={() => onChoose(one.id)} />{' '}
          {one.id === id ? <b>this run</b> : <a href={`/d/${one.id}`}>{one.method}</a>}
          <span class="num">
            {one.at !== undefined && ` after event ${one.at} ·`} {one.status === 'completed' ? (one.sar === undefined ? 'no SAR' : `SAR ${share(one.sar)}`) : one.status} · {count(one.tokens)} tok · {ago(one.submittedAt, Date.now())}
          </span>
          {one.rehearsal && <span class="rehearsal"> · rehearsal</span>}
          {one.persons && (
            <>
              {' · '}
              <WithPerson />
            </>
          )}
          {one.of !== undefined && (
            <>
              {' '}
              <a href={`/compare?ids=${one.of},${one.id}`}>beside its origin</a>
            </>
          )}
          {forks.length > 0 && <Branches all={forks} id={id} chosen={chosen} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  );
}
