import { counted } from '../app/format';
import type { MethodKind } from '../wire/rest';
import { callsInWords, expectedCalls, type Choice } from './request';
import type { Submit } from './submit';

interface Props {
  readonly offered: readonly MethodKind[];
  readonly choice: Choice;
  readonly submit: Submit;
}

/** The one thing to do here, and what it takes, said before it is done. */
export function RunButton({ offered, choice, submit }: Props) {
  const chosen = offered.filter((it) => choice.methods.includes(it.id));
  const calls = chosen
    .map((it) => expectedCalls(it, choice.parameters[it.id]))
    .reduce((sum, it) => ({ least: sum.least + it.least, most: sum.most + it.most }), { least: 0, most: 0 });
  return (
    <div class="go">
      <button type="submit" class="main" disabled={submit.sending}>
        {submit.sending ? 'Sending …' : 'Deliberate'}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
      {submit.refusal !== '' ? (
        <p class="refused" role="alert">
          {submit.refusal}
        </p>
      ) : (
        <p>
          {counted(chosen.length, 'method')} · {callsInWords(calls)} calls, and one of the judge’s for each
        </p>
      )}
    </div>
  );
}
