import { useSignal } from '@preact/signals';
import { goOn } from '../api/calls';
import { only } from '../api/only';
import { Refusal } from '../app/Refusal';
import { useSending } from '../app/sending';
import { turnLabel } from '../run/labels';
import type { Run } from '../run/run';
import type { GoOn } from '../wire/bodies';
import { hasReflector, heldTurns, stillAtWork } from './held';
import { hasUnsent, putAllIn } from './unsent';

/** A pause: what is held, and how it goes on. */
export function Paused({ run }: { run: Run }) {
  const { sending, refusal, send } = useSending();
  const own = useSignal<string | undefined>(undefined);
  const go = (once: boolean) =>
    send(async () => {
      await putAllIn(run.id);
      await goOn(run.id, only<GoOn>({ once, critique: own.peek()?.trim() || undefined }));
      own.value = undefined;
    });
  const unsent = hasUnsent(run.id);
  const ready = !sending && (own.value === undefined || own.value.trim() !== '');
  return (
    <section class="paused" aria-label="Paused">
      <p role="status">
        <b>Paused.</b> {inWords(run)}
      </p>
      {own.value !== undefined && (
        <label>
          Your critique: the next reflector is not asked, and the method goes on with this
          <textarea rows={4} value={own.value} onInput={(it) => (own.value = it.currentTarget.value)} ref={focused} />
        </label>
      )}
      <p class="ways">
        <button type="button" class="main" disabled={!ready} onClick={() => void go(false)}>
          {unsent ? 'put it in and go on' : 'go on'}
        </button>
        <button type="button" disabled={!ready} title="Hold again after the next turn." onClick={() => void go(true)}>
          {unsent ? 'put it in and go on for one turn' : 'go on for one turn'}
        </button>
        {hasReflector(run) && (
          <button type="button" aria-pressed={own.value !== undefined} onClick={() => (own.value = own.value === undefined ? '' : undefined)}>
            {own.value === undefined ? 'write the next critique yourself' : 'leave the next critique to the reflector'}
          </button>
        )}
      </p>
      <Refusal words={refusal} />
    </section>
  );
}

/** One function, so that it is called when the field appears and not at each letter. */
function focused(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

function inWords(run: Run): string {
  const working = stillAtWork(run);
  if (working.length > 0) return working.length === 1 ? 'The turn under way finishes first.' : `${working.length} turns under way finish first.`;
  const held = heldTurns(run).map((it) => turnLabel(it, run));
  if (held.length === 0) return 'Nothing is held yet.';
  return `${held.join(', ')} ${held.length === 1 ? 'waits' : 'wait'}: go on, or write in its place first.`;
}
