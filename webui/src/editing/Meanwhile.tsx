import { getDiff, getScenario } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { useSending } from '../app/sending';
import { Changes } from '../scenarios/Versions';
import { startFrom } from './draft';
import type { Drafting } from './drafting';
import { rebased } from './rebase';

/** A version came while this one was written: what it changed, and a way to go on from it with nothing lost. */
export function Meanwhile({ id, drafting, sentence }: { id: string; drafting: Drafting; sentence: string }) {
  const from = drafting.version.value;
  const { sending, refusal, send } = useSending();
  const { loaded } = useLoaded(async () => {
    const theirs = await getScenario(id);
    return { theirs, diff: await getDiff(id, from, theirs.version) };
  }, `${id} ${sentence}`);
  const found = valueOf(loaded);
  const takeUp = async () => {
    const [base, theirs] = await Promise.all([getScenario(id, from), getScenario(id)]);
    drafting.restart(rebased(drafting.draft.peek(), startFrom(base), startFrom(theirs)), theirs.version);
  };
  return (
    <section class="meanwhile" role="alert">
      <p>
        <b>Somebody else changed it meanwhile.</b> Yours was made from version {from} and is kept in this browser. Where both changed the same, yours
        stands.
      </p>
      <p class="ways">
        <button type="button" disabled={sending || !found} onClick={() => void send(takeUp)}>
          {found ? `put my changes on top of version ${found.theirs.version}` : 'Looking …'}
        </button>
        {(refusal || loaded.state === 'failed') && <span class="refused">{refusal || (loaded.state === 'failed' && loaded.error.message)}</span>}
      </p>
      {found && (
        <details>
          <summary>What they changed</summary>
          <Changes diff={found.diff} />
        </details>
      )}
    </section>
  );
}
