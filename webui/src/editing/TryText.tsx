import type { Signal } from '@preact/signals';
import { getAnswer, getDeliberations } from '../api/calls';
import { counted } from '../app/format';
import { useSending } from '../app/sending';
import { rulesOf, type Draft } from './draft';
import type { useTrials } from './trials';

interface Props {
  readonly scenario: string | undefined;
  readonly text: Signal<string>;
  readonly trials: ReturnType<typeof useTrials>;
  readonly draft: Draft;
}

/** A text on which the programs are tried while it is written; it is kept nowhere. */
export function TryText({ scenario, text, trials, draft }: Props) {
  const { sending, refusal, send } = useSending();
  const programs = rulesOf(draft).filter((it) => it.verifier).length;
  const take = async () => {
    const { items } = await getDeliberations({ ...(scenario !== undefined && { scenario }), status: 'completed', limit: 1 });
    const answer = items[0] && (await getAnswer(items[0].id));
    if (!answer) throw new Error('No run under this scenario has an answer yet.');
    text.value = answer;
  };
  return (
    <aside class="try" aria-label="Try the programs">
      <label>
        Try the programs on a text
        <textarea rows={12} placeholder="Write or paste an answer, and each program says what it finds." value={text.value} onInput={(it) => (text.value = it.currentTarget.value)} />
      </label>
      <p class="ways">
        {scenario !== undefined && (
          <button type="button" disabled={sending} onClick={() => void send(take)}>
            the newest answer
          </button>
        )}
        {text.value !== '' && (
          <button type="button" onClick={() => (text.value = '')}>
            clear
          </button>
        )}
      </p>
      <p class="quiet" role="status">
        {refusal || trials.fault || said(text.value, trials, programs)}
      </p>
    </aside>
  );
}

function said(text: string, trials: Props['trials'], programs: number): string {
  if (programs === 0) return 'No specification is checked by a program: the judge alone decides them.';
  if (text === '') return `${counted(programs, 'program')} to try. The judge is not asked, and nothing is kept.`;
  if (trials.size === 0) return 'Trying …';
  const refused = [...trials].filter(([, it]) => 'refused' in it).map(([id]) => id);
  const untried = `cannot be tried: see ${refused.join(', ')}.`;
  if (refused.length === trials.size) return `${counted(programs, 'program')} ${untried}`;
  const broken = [...trials.values()].filter((it) => 'ruling' in it && it.ruling === 'NO').length;
  const found = `${counted(programs, 'program')}: ${broken === 0 ? 'no specification is violated' : `${broken} violated`}`;
  return refused.length === 0 ? `${found}.` : `${found}; ${refused.length} ${untried}`;
}
