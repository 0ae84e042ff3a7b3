import { Dialog } from '../app/Dialog';
import { useSending } from '../app/sending';
import { Changes } from '../scenarios/Versions';
import type { ScenarioDiff } from '../wire/rest';

/** What becomes of it, read once more before it is in force. */
export function SaveDialog({ diff, onSave, onClose }: { diff: ScenarioDiff; onSave: () => Promise<void>; onClose: () => void }) {
  const { sending, refusal, send } = useSending();
  return (
    <Dialog title={`Save as version ${diff.to}`} onClose={onClose}>
      <p class="quiet">It is in force for whatever is submitted from now on. What ran keeps the version under which it ran.</p>
      <Changes diff={diff} />
      <p class="ways">
        <button type="button" class="main" disabled={sending} onClick={() => void send(onSave)}>
          {sending ? 'Saving …' : `Save version ${diff.to}`}
        </button>
        {refusal && (
          <span class="refused" role="alert">
            Nothing was saved: {refusal}
          </span>
        )}
      </p>
    </Dialog>
  );
}
