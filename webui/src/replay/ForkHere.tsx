import { turnLabel } from '../run/labels';
import { partingAt, type Parting } from './parting';
import type { Player } from './player';

/** Parts from what is played at the last turn that was over. */
export function ForkHere({ player, onFork }: { player: Player; onFork: (at: Parting) => void }) {
  const at = partingAt(player);
  const fork = (parting: Parting) => {
    player.pause();
    onFork(parting);
  };
  return (
    <button type="button" disabled={!at} title={at ? `change something after ${turnLabel(at.turn, at.run)} of ${at.run.submitted?.method.id ?? 'this run'}, and go on beside it` : 'no turn is over yet'} onClick={() => at && fork(at)}>
      fork from here
    </button>
  );
}
