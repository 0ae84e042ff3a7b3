import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { count, instant, seconds } from '../app/format';
import { addShortcuts } from '../app/keys';
import { readdress } from '../app/router';
import { onlooker } from '../app/onlooker';
import type { Run } from '../run/run';
import { addressed, here } from './address';
import { CopyAddress } from './CopyAddress';
import { ForkHere } from './ForkHere';
import type { Parting } from './parting';
import { SPEEDS, type Player, type Step } from './player';
import { Scrubber } from './Scrubber';

const SECOND = 1_000;
/** A position has an address once it has held so long, in milliseconds. */
const HELD = 300;

interface Props {
  readonly player: Player;
  readonly onLeave: () => void;
  readonly onFork: (at: Parting) => void;
  /** What was done when, under the needle. */
  readonly children: ComponentChildren;
}

/** What plays a recording: where it stands, and all ways to go elsewhere in it. */
export function ReplayBar({ player, onLeave, onFork, children }: Props) {
  const { playing, speed, length } = player;
  const position = player.position.value;
  const { seen, all } = player.events();
  const where = `${seconds(position / SECOND)} of ${seconds(length / SECOND)}, event ${count(seen)} of ${count(all)}`;
  useEffect(() => addShortcuts(keysOf(player)), [player]);
  useEffect(() => {
    if (playing.value) return undefined;
    const timer = setTimeout(() => readdress(addressOf(player)), HELD);
    return () => clearTimeout(timer);
  }, [player, position, playing.value]);
  return (
    <section class="replay" aria-label="Replay of a recording">
      <Scrubber player={player} where={where}>
        {children}
      </Scrubber>
      <div class="replay-row">
        <p class="recorded">
          <b>Replay of a recording</b> <span class="when">of {recordedAt(player.runs)}</span>
        </p>
        <StepButtons player={player} />
        <span class="num where">{where}</span>
        <span class="grow" />
        <span class="choices" role="group" aria-label="Speed">
          {[...new Set([...SPEEDS, speed.value])].map((it) => (
            <button key={it} type="button" aria-pressed={speed.value === it} onClick={() => (speed.value = it)}>
              {it}×
            </button>
          ))}
          <button type="button" title="to its end, with all that was said" onClick={() => player.seek(length)}>
            at once
          </button>
        </span>
        {!onlooker.value && <CopyAddress of="this moment" address={() => location.origin + addressOf(player)} />}
        {!onlooker.value && <ForkHere player={player} onFork={onFork} />}
        {!onlooker.value && (
          <button type="button" onClick={onLeave}>
            leave the replay
          </button>
        )}
      </div>
    </section>
  );
}

function StepButtons({ player }: { player: Player }) {
  const { playing } = player;
  const step = (name: string, spoken: string, go: () => void) => (
    <button type="button" class="plain" aria-label={spoken} title={spoken} onClick={go}>
      {name}
    </button>
  );
  return (
    <span class="steps" role="group" aria-label="Play and step">
      {step('‹ turn', 'back by a turn', () => player.back('turn'))}
      {step('‹ event', 'back by an event', () => player.back('event'))}
      <button type="button" class="play" onClick={() => turn(player)}>
        {playing.value ? 'pause' : 'play'}
      </button>
      {step('event ›', 'on by an event', () => player.on('event'))}
      {step('turn ›', 'on by a turn', () => player.on('turn'))}
    </span>
  );
}

function turn(player: Player): void {
  if (player.playing.peek()) player.pause();
  else player.play();
}

function keysOf(player: Player) {
  const step = (key: string, does: string, where: 'on' | 'back', by: Step) => ({ key, does, run: () => player[where](by) });
  return [
    { key: 'P', does: 'play the recording, pause it', run: () => turn(player) },
    step('.', 'on by an event', 'on', 'event'),
    step(',', 'back by an event', 'back', 'event'),
    step('>', 'on by a turn', 'on', 'turn'),
    step('<', 'back by a turn', 'back', 'turn'),
  ];
}

const addressOf = (player: Player) => here(addressed(player.position.peek(), player.recordings));

function recordedAt(runs: readonly ReadonlySignal<Run>[]): string {
  const at = runs[0]?.value.submittedAt;
  return at ? instant(at) : 'an unknown day';
}
