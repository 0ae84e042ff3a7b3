import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getComparison } from '../api/calls';
import type { Loaded } from '../app/loaded';
import { oneLine } from '../app/format';
import { Trouble } from '../app/Trouble';
import { pageFeed, Watching } from '../live/watching';
import { announceChange } from './announcements';
import { setClockBy } from './clock';
import { LiveScreen } from './LiveScreen';
import { Showing } from './showing';
import { Unlike } from './Unlike';

type Kind = 'deliberation' | 'comparison' | 'compare';

async function idsOf(kind: Kind, id: string): Promise<readonly string[]> {
  if (kind === 'comparison') return (await getComparison(id)).deliberations.map((it) => it.id);
  return [...new Set(id.split(','))];
}

/** A deliberation, a comparison or any that somebody puts side by side (ids with commas), from the log on to the end of it. */
export function Live({ kind, id }: { kind: Kind; id: string }) {
  const loaded = useSignal<Loaded<{ showing: Showing; watching: Watching }>>({ state: 'loading' });
  const attempt = useSignal(0);
  useEffect(() => {
    const watching = new Watching(pageFeed(), (before, after) => {
      if (after.seq > before.seq) announceChange(before, after);
    }, setClockBy);
    idsOf(kind, id)
      .then((ids) => Promise.all(ids.map((it) => watching.open(it))))
      .then(
        (runs) => (loaded.value = { state: 'ready', value: { showing: new Showing(runs), watching } }),
        (error: Error) => (loaded.value = { state: 'failed', error }),
      );
    return () => watching.close();
  }, [attempt.value]);
  const again = () => {
    loaded.value = { state: 'loading' };
    attempt.value++;
  };
  const { value } = loaded;
  if (value.state === 'failed') return <Trouble error={value.error} onAgain={again} />;
  if (value.state === 'loading') {
    return (
      <p class="quiet opening" role="status">
        Opening the log …
      </p>
    );
  }
  return <Ready {...value.value} />;
}

function Ready({ showing, watching }: { showing: Showing; watching: Watching }) {
  const prompt = showing.runs[0]?.value.submitted?.prompt ?? '';
  useEffect(() => {
    document.title = `${oneLine(prompt, 60) || 'Deliberation'} · Parley`;
  }, [prompt]);
  return (
    <>
      <Unlike showing={showing} />
      <LiveScreen showing={showing} problem={watching.problem.value} />
    </>
  );
}
