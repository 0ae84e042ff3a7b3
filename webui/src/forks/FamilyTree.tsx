import { getFamily } from '../api/calls';
import { ago, count, share } from '../app/format';
import { usePolled } from '../app/polled';
import { branches, type Branch } from './tree';

/** The tree of forks of which a run is a part; nothing where nobody forked. */
export function FamilyTree({ id }: { id: string }) {
  const loaded = usePolled(() => getFamily(id), (all) => all.some((it) => it.status === 'queued' || it.status === 'running'), id);
  if (loaded.state === 'failed') {
    return (
      <p class="refused" role="alert">
        {loaded.error.message}
      </p>
    );
  }
  if (loaded.state === 'loading' || loaded.value.length < 2) return null;
  return (
    <section class="family">
      <h3>Forks</h3>
      <Branches all={branches(loaded.value)} id={id} />
    </section>
  );
}

function Branches({ all, id }: { all: readonly Branch[]; id: string }) {
  return (
    <ul>
      {all.map(({ one, forks }) => (
        <li key={one.id}>
          {one.id === id ? <b>this run</b> : <a href={`/d/${one.id}`}>{one.method}</a>}
          <span class="num">
            {one.at !== undefined && ` after event ${one.at} ·`} {one.status === 'completed' ? (one.sar === undefined ? 'no SAR' : `SAR ${share(one.sar)}`) : one.status} · {count(one.tokens)} tok · {ago(one.submittedAt, Date.now())}
          </span>
          {one.of !== undefined && (
            <>
              {' '}
              <a href={`/compare?ids=${one.of},${one.id}`}>beside its origin</a>
            </>
          )}
          {forks.length > 0 && <Branches all={forks} id={id} />}
        </li>
      ))}
    </ul>
  );
}
