import type { ReadonlySignal } from '@preact/signals';
import { Why } from '../verdicts/Why';
import { laneNames } from '../run/lanes';
import type { Run } from '../run/run';
import { Lane } from './Lane';
import { goToLane } from './moving';
import type { Showing } from '../showing/showing';
import { Timeline } from './Timeline';

/** All lanes side by side, as many in view as there is room for; the others are reached sideways. */
export function Lanes({ showing }: { showing: Showing }) {
  const { runs, alone, narrow, replaying } = showing;
  const isShown = (it: ReadonlySignal<Run>) => alone.value === '' || it.peek().id === alone.value;
  const shown = runs.filter(isShown);
  const entered = (target: EventTarget | null) => {
    const lane = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
    narrow.value = lane?.dataset['lane'] ?? narrow.peek();
  };
  return (
    <>
      {shown.length > 1 && <LanePicker showing={showing} />}
      <div class={shown.length === 1 ? 'lanes single' : 'lanes'} data-lanes={shown.length} onFocusIn={(it) => entered(it.target)}>
        {showing.words.filter(isShown).map((it, index) => (
          <Lane key={it.peek().id} run={shown[index]!} words={it} showing={showing} inFront={shown.length === 1 || narrow.value === it.peek().id} />
        ))}
      </div>
      <Why showing={showing} />
      {!replaying.player.value && <Timeline runs={shown} />}
    </>
  );
}

/** A word a lane where not all are in view: which one a narrow page shows, or where a wide one is. */
function LanePicker({ showing }: { showing: Showing }) {
  const runs = showing.runs.map((it) => it.value);
  const names = laneNames(runs);
  return (
    <div class={`lane-picker of-${Math.min(runs.length, 5)}`} role="group" aria-label="Lane">
      {runs.map(({ id }) => (
        <button key={id} type="button" aria-pressed={showing.narrow.value === id} onClick={() => goToLane(showing, id)}>
          {names.get(id)}
        </button>
      ))}
    </div>
  );
}
