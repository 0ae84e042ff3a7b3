import type { Showing } from '../showing/showing';
import { addressed } from '../replay/address';
import type { ReplayPosition, Shown } from '../wire/live';

/** What a screen shows just now, as a hall is told. */
export function shownBy(showing: Showing): Shown {
  const replay = positionIn(showing);
  return {
    deliberations: showing.runs.map((it) => it.peek().id),
    part: showing.part.value,
    filter: showing.filter.value,
    stage: showing.stage.value,
    changes: showing.changes.value,
    alone: showing.alone.value,
    narrow: showing.narrow.value,
    baseline: showing.baselineId.value,
    compared: showing.compared.value,
    explained: showing.explained.value,
    ...(replay && { replay }),
  };
}

function positionIn({ replaying }: Showing): ReplayPosition | undefined {
  const player = replaying.player.value;
  if (!player) return undefined;
  return { at: addressed(player.position.value, player.recordings), playing: player.playing.value, speed: player.speed.value };
}
