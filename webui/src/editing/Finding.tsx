import { oneLine } from '../app/format';
import { Sign } from '../verdicts/Sign';
import type { Trial } from '../wire/rest';

interface Props {
  readonly trial: Trial;
  /** Whether why it is no program stands beside it already. */
  readonly explained: boolean;
}

/** What a program says of the text it was tried on, or that it is none yet. */
export function Finding({ trial, explained }: Props) {
  if ('refused' in trial) return <p class="finding refused">{explained ? 'The program cannot be tried.' : `The program cannot be tried: ${trial.refused}`}</p>;
  return (
    <p class="finding">
      <Sign ruling={trial.ruling} /> <bdi>{trial.reason}</bdi>
      {trial.evidence && <bdi><q>{oneLine(trial.evidence, 120)}</q></bdi>}
    </p>
  );
}
