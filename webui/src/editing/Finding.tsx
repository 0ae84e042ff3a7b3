import { oneLine } from '../app/format';
import { Sign } from '../verdicts/Sign';
import type { Trial } from '../wire/rest';

/** What a program says of the text it was tried on; what is no program yet is said with the faults. */
export function Finding({ trial }: { trial: Trial }) {
  if ('refused' in trial) return null;
  return (
    <p class="finding">
      <Sign ruling={trial.ruling} /> <bdi>{trial.reason}</bdi>
      {trial.evidence && <bdi><q>{oneLine(trial.evidence, 120)}</q></bdi>}
    </p>
  );
}
