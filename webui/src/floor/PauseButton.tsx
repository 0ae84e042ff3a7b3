import { pause } from '../api/calls';
import { useSending } from '../app/sending';
import type { Run } from '../run/run';
import { canPause } from './held';

/** Stops a deliberation between two turns. */
export function PauseButton({ run }: { run: Run }) {
  const { sending, refusal, send } = useSending();
  if (!canPause(run)) return null;
  const name = run.submitted?.method.id ?? 'this lane';
  return (
    <>
      {refusal !== '' && (
        <span class="refused" role="alert">
          {refusal}
        </span>
      )}
      <button type="button" class="pause" aria-label={`Pause ${name}`} title="The turn under way finishes; then you may write in an agent's place, or go on." disabled={sending} onClick={() => void send(async () => void (await pause(run.id)))}>
        pause
      </button>
    </>
  );
}
