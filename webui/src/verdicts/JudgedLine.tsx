import { share } from '../app/format';
import { leading, type Judging } from '../run/judging';
import { isOpen } from '../run/run';
import type { Judged } from '../wire/events';

interface Props {
  readonly judged: Judged | undefined;
  readonly judging: Judging | undefined;
  readonly onExplain: (specification: string) => void;
}

/** What was found of a draft, in one line under it. */
export function JudgedLine({ judged, judging, onExplain }: Props) {
  const lost = judging?.turns.find((it) => it.status === 'failed');
  const words = judgedInWords(judged, judging);
  if (words === undefined && !lost) return null;
  const failing = judged ? leading(judged).filter((it) => it.ruling === 'NO' || it.ruling === 'ERROR') : [];
  return (
    <p class="judged">
      <span class="who">{judged && judged.scores.length === 0 ? 'programs' : 'judge'}</span> {words ?? `could not say: ${lost?.failures.at(-1)?.message}`}
      {failing.map(({ specification, ruling }) => (
        <button key={specification} type="button" class={`spec ${ruling.toLowerCase()}`} title={`${ruling}: explain`} aria-label={`${ruling} on ${specification}: explain`} onClick={() => onExplain(specification)}>
          {specification}
        </button>
      ))}
    </p>
  );
}

/** "SAR 0.86", "reward 0.73", "5 of 7 kept", or that it is being found out; undefined where nobody asked. */
export function judgedInWords(judged: Judged | undefined, judging: Judging | undefined): string | undefined {
  const reward = judging?.turns.find((it) => it.product === 'reward' && it.status === 'completed');
  if (reward) return `reward ${Number(reward.text).toFixed(3)}`;
  if (judged) return scoreInWords(judged);
  return judging?.turns.some(isOpen) ? 'judging …' : undefined;
}

function scoreInWords(judged: Judged): string {
  const score = judged.scores[0];
  if (score) return score.errors > 0 ? `SAR ${share(score.lowest)}–${share(score.highest)}` : `SAR ${share(score.sar)}`;
  const verdicts = leading(judged);
  return `${verdicts.filter((it) => it.ruling === 'YES').length} of ${verdicts.length} kept`;
}
