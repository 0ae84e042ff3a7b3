import { counted } from '../app/format';
import { checkInWords, panelInWords } from '../run/agreement';
import { leading } from '../run/judging';
import type { Ballot, Judged, Ruling, Verdict } from '../wire/events';
import { Sign } from '../verdicts/Sign';

interface Props {
  readonly judged: Judged;
  readonly onExplain: (specification: string) => void;
}

/** What was found: how many of each ruling, what is violated, and how far those who ruled agree. */
export function JudgeBody({ judged, onExplain }: Props) {
  const { ballots = [], agreement, check } = judged;
  const verdicts = leading(judged);
  const failing = verdicts.filter((it) => it.ruling === 'NO' || it.ruling === 'ERROR');
  return (
    <>
      <p class="line">{tally(verdicts)}</p>
      <ul class="remarks">
        {failing.map(({ specification, ruling, reason, by }) => (
          <li key={specification}>
            <button type="button" class="spec" onClick={() => onExplain(specification)}>
              {specification}
            </button>{' '}
            <Sign ruling={ruling} /> <bdi>{reason}</bdi>
            {by === 'verifier' && <span class="by"> checked by program</span>}
          </li>
        ))}
      </ul>
      <Ballots ballots={ballots} />
      {agreement && <p class="line agreement">{panelInWords(agreement, ballots.length)}</p>}
      {check && <p class="line agreement">{checkInWords(check)}</p>}
    </>
  );
}

/** Who said what, judge by judge. */
function Ballots({ ballots }: { ballots: readonly Ballot[] }) {
  if (ballots.length === 0) return null;
  return (
    <ul class="ballots" aria-label="Ballots">
      {ballots.map(({ judge, model, verdicts }) => (
        <li key={judge}>
          <b>judge {judge}</b> <span class="by">{model}</span> {tally(verdicts, 'n/a')}
        </li>
      ))}
    </ul>
  );
}

function tally(verdicts: readonly Verdict[], na = 'not applicable'): string {
  const of = (ruling: Ruling) => verdicts.filter((it) => it.ruling === ruling).length;
  const errors = of('ERROR');
  return `${of('YES')} YES, ${of('NO')} NO, ${of('NA')} ${na}${errors > 0 ? `, ${counted(errors, 'error')}` : ''}`;
}
