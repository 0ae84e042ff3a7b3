import { getFamily } from '../api/calls';
import { counted } from '../app/format';
import { usePolled } from '../app/polled';
import type { Run } from '../run/run';
import { forksOf } from './tree';

/** Milliseconds between two looks for new forks of one run; several take turns, so that many lanes ask no more often than one. */
const LOOK = 4_000;

interface Counted {
  readonly id: string;
  readonly name: string;
  /** Those that parted from it, directly or not. */
  readonly forks: number;
  /** Whether its log came from another server. */
  readonly imported: boolean;
  /** All that belong together. */
  readonly members: readonly string[];
}

const look = (run: Run): Promise<Counted> =>
  getFamily(run.id).then((all) => ({
    id: run.id,
    name: run.submitted?.method.id ?? 'this run',
    forks: forksOf(run.id, all),
    imported: all.find((it) => it.id === run.id)?.imported ?? false,
    members: all.map((it) => it.id),
  }));

/** Says which runs were imported and which have forks, each of these a way to the tree of them; forks that others make are noticed. */
export function FamilyNote({ runs, onOpen }: { runs: readonly Run[]; onOpen: (id: string) => void }) {
  const loaded = usePolled(() => Promise.all(runs.map(look)), () => true, runs.map((it) => it.id).join(), LOOK * runs.length);
  if (loaded.state === 'failed') return <> · whether it has forks is not known: {loaded.error.message}</>;
  if (loaded.state === 'loading') return null;
  return (
    <>
      {loaded.value.filter((it) => it.imported).map(({ id, name }) => (
        <span key={`imported ${id}`} title="its log came from another server">
          {' · '}
          {runs.length > 1 && `${name}: `}imported
        </span>
      ))}
      {oneEach(loaded.value).map(({ id, name, forks }) => (
        <span key={id}>
          {' · '}
          <button type="button" class="family-note" onClick={() => onOpen(id)}>
            {runs.length > 1 && `${name}: `}
            {forks > 0 ? counted(forks, 'fork') : 'tree of forks'}
          </button>
        </span>
      ))}
    </>
  );
}

/** Of lanes of one family the first speaks for all. */
function oneEach(all: readonly Counted[]): Counted[] {
  const told = new Set<string>();
  return all.filter(({ id, members }) => {
    if (members.length < 2 || told.has(id)) return false;
    members.forEach((it) => told.add(it));
    return true;
  });
}
