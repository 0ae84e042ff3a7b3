import { useEffect, useLayoutEffect } from 'preact/hooks';
import { addShortcuts } from '../app/keys';
import { later } from '../app/later';
import { readdress } from '../app/router';
import { hasEnd } from '../forks/where';
import { Pointed } from '../markdown/quotes';
import { here } from '../replay/address';
import { hasEnded } from '../run/run';
import { useClock } from '../showing/clock';
import { Lanes } from './Lanes';
import { liveKeys } from './liveKeys';
import { LiveHead } from './LiveHead';
import type { Showing } from '../showing/showing';
import { Tracks } from './Timeline';

const VerdictTable = later(() => import('../verdicts/VerdictTable').then((it) => it.VerdictTable));
const DraftsCompared = later(() => import('../changes/DraftsCompared').then((it) => it.DraftsCompared));
const ReplayBar = later(() => import('../replay/ReplayBar').then((it) => it.ReplayBar), null);
const Explanation = later(() => import('../verdicts/Explanation').then((it) => it.Explanation), null);
const Cost = later(() => import('../cost/Cost').then((it) => it.Cost));
const ForkDialog = later(() => import('../forks/ForkDialog').then((it) => it.ForkDialog), null);

/** The lanes of some runs side by side, or what else there is to see of them. */
export function LiveScreen({ showing, problem }: { showing: Showing; problem: string }) {
  const { runs, stage, replaying } = showing;
  const player = replaying.player.value;
  useClock(!player && runs.some((it) => !hasEnded(it.value)));
  useEffect(() => addShortcuts(liveKeys(showing)), [showing]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-stage', stage.value);
    return () => document.documentElement.removeAttribute('data-stage');
  }, [stage.value]);
  return (
    <Pointed.Provider value={showing.pointed}>
      <div class="live">
        <LiveHead showing={showing} />
        {problem !== '' && (
          <p class="refused" role="alert">
            The live feed says: {problem}
          </p>
        )}
        <ReplayState showing={showing} />
        <ShownPart showing={showing} />
        {player && (
          <ReplayBar player={player} onLeave={() => leave(showing)} onFork={({ run, turn }) => (showing.forking.value = { run: run.id, path: turn.path })}>
            <Tracks runs={player.whole} />
          </ReplayBar>
        )}
        {showing.explained.value !== '' && <Explanation showing={showing} />}
        <Forking showing={showing} />
      </div>
    </Pointed.Provider>
  );
}

function Forking({ showing: { forking, runs } }: { showing: Showing }) {
  const run = runs.find((it) => it.peek().id === forking.value?.run)?.value;
  const turn = run?.turns.find((it) => it.path === forking.value?.path);
  return run && turn && hasEnd(turn) ? <ForkDialog run={run} turn={turn} onClose={() => (forking.value = undefined)} /> : null;
}

function ShownPart({ showing }: { showing: Showing }) {
  switch (showing.part.value) {
    case 'lanes':
      return <Lanes showing={showing} />;
    case 'verdicts':
      return <VerdictTable showing={showing} />;
    case 'drafts':
      return <DraftsCompared showing={showing} />;
    case 'cost':
      return <Cost showing={showing} />;
  }
}

function leave({ replaying }: Showing): void {
  replaying.leave();
  readdress(here());
}

/** That a recording is on its way, or why there is none. */
function ReplayState({ showing: { replaying } }: { showing: Showing }) {
  const { value } = replaying.now;
  if (value.state === 'refused') {
    return (
      <p class="refused" role="alert">
        {value.why}
      </p>
    );
  }
  if (value.state !== 'opening') return null;
  return (
    <p class="quiet" role="status">
      Opening the recording …
    </p>
  );
}
