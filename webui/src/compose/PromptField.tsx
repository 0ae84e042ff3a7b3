import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { addShortcuts } from '../app/keys';
import { count } from '../app/format';
import { MOST_PROMPT_BYTES, isLong, promptBytes } from './request';

interface Props {
  readonly prompt: string;
  /** How often a sample was taken as the prompt; each time it is gone on with here. */
  readonly taken: number;
  readonly refused: string;
  readonly onChange: (prompt: string) => void;
  readonly onRun: () => void;
}

/** Where the prompt is written: Enter runs, Shift and Enter begin a line. */
export function PromptField({ prompt, taken, refused, onChange, onRun }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    return addShortcuts([{ key: '/', does: 'go to the prompt', run: () => field.current?.focus() }]);
  }, []);
  useEffect(() => fit(field.current), [prompt]);
  // Before anything else that is typed, be it Enter.
  useLayoutEffect(() => {
    if (taken > 0) atItsEnd(field.current);
  }, [taken]);
  const bytes = promptBytes(prompt);
  return (
    <div class="prompt">
      <label for="prompt">Prompt</label>
      <textarea
        id="prompt"
        ref={field}
        rows={3}
        value={prompt}
        placeholder="Write what a person would ask …"
        spellcheck={false}
        aria-invalid={refused !== ''}
        aria-describedby="prompt-notes"
        onInput={(it) => onChange(it.currentTarget.value)}
        onKeyDown={(it) => {
          if (it.key !== 'Enter' || it.shiftKey || it.isComposing) return;
          it.preventDefault();
          onRun();
        }}
      />
      <p id="prompt-notes" class="notes">
        {refused !== '' && <span class="refused">{refused} </span>}
        {isLong(bytes) && (
          <span class={bytes > MOST_PROMPT_BYTES ? 'refused num' : 'num'}>
            {count(bytes)} of {count(MOST_PROMPT_BYTES)} bytes
          </span>
        )}
      </p>
    </div>
  );
}

function atItsEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** Grows the field with its text, where the browser does not by itself; from some height on it scrolls. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field || CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 0.45 * window.innerHeight)}px`;
}
