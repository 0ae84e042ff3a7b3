import { Markdown } from '../markdown/Markdown';
import type { Quote } from '../markdown/quotes';
import type { Run } from '../run/run';

/** An answer that no agent's turn in this log wrote: fixed words of a method's, or one that was given. */
export function AnswerAlone({ run, quotes }: { run: Run; quotes: readonly Quote[] }) {
  const { answer, submitted } = run;
  if (!answer) return null;
  const from = submitted?.given ? 'given, to be judged' : 'in fixed words, without a call';
  return (
    <article class="turn closed current" aria-label="answer" data-turn={answer.turn}>
      <h3>
        <span class="answer">answer</span> {from}
      </h3>
      <Markdown text={answer.text} quotes={quotes} live={false} />
    </article>
  );
}
