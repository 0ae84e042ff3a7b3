import type { Run } from '../run/run';
import { toggleChanges } from './changing';
import type { Showing } from '../showing/showing';

/** Shows what changed between drafts, and says where there is nothing yet to be shown. */
export function ChangesButton({ showing, runs }: { showing: Showing; runs: readonly Run[] }) {
  const { changes } = showing;
  return (
    <>
      <button type="button" aria-pressed={changes.value} title="what changed between drafts (C)" onClick={() => toggleChanges(showing)}>
        changes
      </button>
      {changes.value && !runs.some(hasSecondDraft) && <span class="hint">no second draft yet</span>}
    </>
  );
}

const hasSecondDraft = ({ turns }: Run) => turns.filter((it) => it.product === 'draft' && it.status === 'completed').length > 1;
