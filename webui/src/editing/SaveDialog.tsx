import { Dialog } from '../app/Dialog';
import { useSending } from '../app/sending';
import { Changes } from '../scenarios/Versions';
import type { ScenarioDiff } from '../wire/rest';

interface Props {
  readonly diff: ScenarioDiff;
  readonly onSave: () => Promise<void>;
}

/** What becomes of it, read once more before it is in force. */
export function SaveDialog({ onClose, ...save }: Props & { readonly onClose: () => void }) {
  return (
    <Dialog title={`Save as version ${save.diff.to}`} onClose={onClose}>
      <ToBeSaved {...save} />
    </Dialog>
  );
}

/** What a save changes, and the button that does it. */
export function ToBeSaved({ diff, onSave }: Props) {
  const { sending, refusal, send } = useSending();
  return (
    <>
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
    </>
  );
}
