import { counted } from '../app/format';
import { faultIn } from './faults';
import { callsOfAJudgement } from './judge';
import type { Offer } from './offer';
import { callsInWords, expectedCalls, type Choice } from './request';
import type { Submit } from './submit';

interface Props {
  readonly offer: Offer;
  readonly choice: Choice;
  readonly submit: Submit;
}

/** The one thing to do here, and what it takes, said before it is done. */
export function RunButton({ offer, choice, submit }: Props) {
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
        <p>{costInWords(offer, choice)}</p>
      )}
    </div>
  );
}

/** The methods' own calls, and the judge's apart from them. */
function costInWords({ methods, scenarios }: Offer, choice: Choice): string {
  const chosen = methods.filter((it) => choice.methods.includes(it.id));
  if (chosen.some((it) => faultIn(it.parameters, choice.parameters[it.id]))) return counted(chosen.length, 'method');
  const calls = chosen
    .map((it) => expectedCalls(it, choice.parameters[it.id]))
    .reduce(
      (sum, it) => ({ least: sum.least + it.least, most: sum.most + it.most, judgings: sum.judgings + it.judgings }),
      { least: 0, most: 0, judgings: 0 },
    );
  const scenario = scenarios.find((it) => it.id === choice.scenario);
  const judge = (calls.judgings + chosen.length) * callsOfAJudgement(choice.judge, scenario);
  const drafts = choice.judge.drafts ? ', and for each draft' : '';
  return `${counted(chosen.length, 'method')} · ${callsInWords(calls)} calls · the judge apart: ${choice.judge.mode === 'sequential' ? 'up to ' : ''}${counted(judge, 'call')}${drafts}`;
}
