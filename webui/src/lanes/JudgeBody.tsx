import { counted } from '../app/format';
import { isOpen, type TurnView } from '../run/run';
import type { Judged, Ruling } from '../wire/events';
import { Sign } from '../verdicts/Sign';

interface Props {
  readonly turn: TurnView;
  readonly judged: Judged | undefined;
  readonly onExplain: (specification: string) => void;
}

/** What the judge found: how many of each ruling, and what was violated. */
export function JudgeBody({ turn, judged, onExplain }: Props) {
  if (!judged) return <p class="line">{isOpen(turn) ? 'ruling on each specification …' : 'no verdict was read from this'}</p>;
  const failing = judged.verdicts.filter((it) => it.ruling === 'NO' || it.ruling === 'ERROR');
  return (
    <>
      <p class="line">{tally(judged)}</p>
      <ul class="remarks">
        {failing.map(({ specification, ruling, reason, by }) => (
          <li key={specification}>
            <button type="button" class="spec" onClick={() => onExplain(specification)}>
              {specification}
            </button>{' '}
            <Sign ruling={ruling} /> {reason}
            {by === 'verifier' && <span class="by"> checked by program</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function tally({ verdicts }: Judged): string {
  const of = (ruling: Ruling) => verdicts.filter((it) => it.ruling === ruling).length;
  const errors = of('ERROR');
  return `${of('YES')} YES, ${of('NO')} NO, ${of('NA')} not applicable${errors > 0 ? `, ${counted(errors, 'error')}` : ''}`;
}
