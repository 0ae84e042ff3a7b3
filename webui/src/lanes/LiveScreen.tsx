import { useEffect } from 'preact/hooks';
import { addShortcuts } from '../app/keys';
import { FILTERS } from '../run/judgement';
import { hasEnded } from '../run/run';
import { Explanation } from '../verdicts/Explanation';
import { VerdictTable } from '../verdicts/VerdictTable';
import { Why } from '../verdicts/Why';
import { useClock } from './clock';
import { Lane } from './Lane';
import { LiveHead } from './LiveHead';
import type { Showing } from './showing';
import { Timeline } from './Timeline';

/** The lanes of some runs side by side, or their verdicts in one table. */
export function LiveScreen({ showing, problem }: { showing: Showing; problem: string }) {
  const { runs, part, alone, narrow, stage } = showing;
  useClock(runs.some((it) => !hasEnded(it.value)));
  useEffect(() => addShortcuts(keysOf(showing)), [showing]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-stage', stage.value);
    return () => document.documentElement.removeAttribute('data-stage');
  }, [stage.value]);
  const shown = runs.filter((it) => alone.value === '' || it.peek().id === alone.value);
  return (
    <div class="live">
      <LiveHead showing={showing} />
      {problem !== '' && (
        <p class="refused" role="alert">
          The live feed says: {problem}
        </p>
      )}
      {part.value === 'verdicts' ? (
        <VerdictTable showing={showing} />
      ) : (
        <>
          {runs.length > 1 && <LanePicker showing={showing} />}
          <div class={shown.length === 1 ? 'lanes single' : 'lanes'} data-lanes={shown.length}>
            {shown.map((it) => (
              <Lane key={it.peek().id} run={it} showing={showing} inFront={shown.length === 1 || narrow.value === it.peek().id} />
            ))}
          </div>
          <Why showing={showing} />
          <Timeline runs={shown} />
        </>
      )}
      <Explanation showing={showing} />
    </div>
  );
}

/** Which lane a narrow page shows. */
function LanePicker({ showing }: { showing: Showing }) {
  return (
    <div class="lane-picker" role="group" aria-label="Lane">
      {showing.runs.map(({ value: run }) => (
        <button key={run.id} type="button" aria-pressed={showing.narrow.value === run.id} onClick={() => (showing.narrow.value = run.id)}>
          {run.submitted?.method.id ?? 'lane'}
        </button>
      ))}
    </div>
  );
}

function keysOf(showing: Showing) {
  const { part, filter, stage, alone, runs } = showing;
  return [
    { key: 'S', does: 'stage mode, for a beamer', run: () => (stage.value = !stage.value) },
    { key: 'V', does: 'verdicts and back', run: () => (part.value = part.value === 'lanes' ? 'verdicts' : 'lanes') },
    { key: 'C', does: 'what changed between drafts', run: () => showing.showChanges(!showing.changes.value) },
    { key: 'F', does: 'next filter', run: () => (filter.value = FILTERS[(FILTERS.indexOf(filter.value) + 1) % FILTERS.length]!) },
    { key: 'M', does: 'next lane alone, then all', run: () => (alone.value = nextAlone(alone.value, runs.map((it) => it.peek().id))) },
    {
      key: 'Escape',
      does: 'out of stage mode, back to all lanes',
      run: () => {
        stage.value = false;
        alone.value = '';
      },
    },
  ];
}

export function nextAlone(now: string, ids: readonly string[]): string {
  return ids[ids.indexOf(now) + 1] ?? '';
}
