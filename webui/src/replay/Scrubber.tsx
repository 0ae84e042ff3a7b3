import type { ComponentChildren } from 'preact';
import type { Player } from './player';

/** An arrow key goes by a hundredth, but a second at least. */
const PARTS = 100;
const SECOND = 1_000;

interface Props {
  readonly player: Player;
  /** Where it stands, in words. */
  readonly where: string;
  /** What lies under the needle. */
  readonly children: ComponentChildren;
}

/** A slider over the tracks: drag it, or use arrows, Page Up and Down for turns, Home and End. */
export function Scrubber({ player, where, children }: Props) {
  const position = player.position.value;
  return (
    <div class="scrubber">
      {children}
      <i class="needle" style={{ left: `${(100 * position) / Math.max(1, player.length)}%` }} />
      <input
        type="range"
        min="0"
        max={player.length}
        step="any"
        value={position}
        aria-label="Position in the recording"
        aria-valuetext={where}
        onInput={(it) => player.seek(it.currentTarget.valueAsNumber)}
        onKeyDown={(it) => onKey(it, player)}
      />
    </div>
  );
}

function onKey(event: KeyboardEvent, player: Player): void {
  const move = movedBy(event.key, player);
  if (!move) return;
  event.preventDefault();
  move();
}

function movedBy(key: string, player: Player): (() => void) | undefined {
  const little = Math.max(SECOND, player.length / PARTS);
  const to = (moment: number) => () => player.seek(moment);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return to(player.position.peek() + little);
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(player.position.peek() - little);
    case 'PageUp':
      return () => player.on('turn');
    case 'PageDown':
      return () => player.back('turn');
    case 'Home':
      return to(0);
    case 'End':
      return to(player.length);
  }
  return undefined;
}
