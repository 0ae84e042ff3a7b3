import { counted, share } from '../app/format';
import type { Score } from '../wire/events';

/** Between what the SAR lies where some specifications have no verdict: it is no figure to compare then. */
export function Bounds({ score }: { score: Score }) {
  if (score.errors === 0) return null;
  const between = `${share(score.lowest)}–${share(score.highest)}`;
  return (
    <span class="bounds num" title={`${counted(score.errors, 'verdict')} could not be had: the SAR lies in ${between}`}>
      {between}
    </span>
  );
}
