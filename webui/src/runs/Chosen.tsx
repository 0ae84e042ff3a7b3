import type { Signal } from '@preact/signals';
import { deleteDeliberation, restoreDeliberation } from '../api/calls';
import { announce } from '../app/announce';
import { counted } from '../app/format';
import { go } from '../app/router';
import { useSending } from '../app/sending';
import type { Done } from './done';
import { exportRuns } from './exporting';

interface Props {
  readonly ids: readonly string[];
  /** Those of the page that is shown. */
  readonly seen: readonly string[];
  /** Whether the list is of what was deleted. */
  readonly deleted: boolean;
  readonly done: Signal<Done>;
  /** Something was deleted or taken back. */
  readonly onDone: () => void;
  readonly onNone: () => void;
}

/** What can be done with the runs that are ticked, and the way back from it. */
export function Chosen({ ids, seen, deleted, done, onDone, onNone }: Props) {
  const { sending, refusal, send } = useSending();
  const elsewhere = ids.filter((it) => !seen.includes(it)).length;
  const each = (what: (id: string) => Promise<unknown>, all: readonly string[], after: readonly string[], said: string) =>
    send(async () => {
      done.value = { what: 'tried' };
      try {
        const outcomes = await Promise.allSettled(all.map(what));
        const failed = outcomes.find((it) => it.status === 'rejected');
        const gone = after.filter((_, index) => outcomes[index]?.status === 'fulfilled');
        if (gone.length > 0) done.value = { what: 'deleted', ids: gone };
        if (failed) throw failed.reason;
        announce(said);
      } finally {
        onDone();
      }
    });
  const take = () =>
    send(async () => {
      done.value = { what: 'tried' };
      done.value = { what: 'exported', sentence: await exportRuns(ids) };
    });
  return (
    <div class="chosen" role="region" aria-label="Ticked runs">
      {ids.length > 0 && (
        <>
          <span class="num">
            {counted(ids.length, 'run')} ticked{elsewhere > 0 && `, ${elsewhere} not on this page`}
          </span>
          <button type="button" disabled={ids.length < 2} title={ids.length < 2 ? 'tick another run' : 'side by side'} onClick={() => go(`/compare?ids=${ids.join(',')}`)}>
            compare {ids.length > 2 ? `all ${ids.length}` : 'both'}
          </button>
          <button type="button" disabled={sending} title="one file, which the import takes here or elsewhere" onClick={() => void take()}>
            export
          </button>
          {deleted ? (
            <button type="button" disabled={sending} onClick={() => void each(restoreDeliberation, ids, [], `${counted(ids.length, 'run')} taken back.`)}>
              take back
            </button>
          ) : (
            <button type="button" disabled={sending} onClick={() => void each(deleteDeliberation, ids, ids, `${counted(ids.length, 'run')} deleted.`)}>
              delete
            </button>
          )}
          <button type="button" onClick={onNone}>
            untick
          </button>
        </>
      )}
      <Told done={done.value} sending={sending} onUndo={(gone) => void each(restoreDeliberation, gone, [], 'Taken back.')} />
      {refusal && isOfTicks(done.value) && (
        <span class="refused" role="alert">
          {refusal}
        </span>
      )}
    </div>
  );
}

/** What was refused is said as long as nothing else was done. */
const isOfTicks = ({ what }: Done) => what === 'tried' || what === 'deleted';

function Told({ done, sending, onUndo }: { done: Done; sending: boolean; onUndo: (ids: readonly string[]) => void }) {
  if (done.what === 'exported') return <span role="status">{done.sentence}</span>;
  if (done.what !== 'deleted') return null;
  return (
    <span role="status">
      {counted(done.ids.length, 'run')} deleted.{' '}
      <button type="button" disabled={sending} onClick={() => onUndo(done.ids)}>
        undo
      </button>
    </span>
  );
}
