import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getComparison } from '../api/calls';
import { later } from '../app/later';
import type { Loaded } from '../app/loaded';
import { oneLine } from '../app/format';
import { Trouble } from '../app/Trouble';
import { presenting } from '../hall/presenting';
import { pageFeed, Watching } from '../live/watching';
import { announceChange } from '../showing/announcements';
import { setClockBy, tickWithWords } from '../showing/clock';
import { LiveScreen } from './LiveScreen';
import { Showing } from '../showing/showing';
import { Unlike } from './Unlike';

const Teller = later(() => import('../hall/Teller').then((it) => it.Teller), null);

type Kind = 'deliberation' | 'comparison' | 'compare';

async function idsOf(kind: Kind, id: string): Promise<readonly string[]> {
  if (kind === 'comparison') return (await getComparison(id)).deliberations.map((it) => it.id);
  return [...new Set(id.split(','))];
}

/**
 * A deliberation, a comparison or any that somebody puts side by side (ids with commas), from the log on to the end of it; `at` is where
 * its recording is to stand.
 */
export function Live({ kind, id, at }: { kind: Kind; id: string; at: string | undefined }) {
  const loaded = useSignal<Loaded<{ showing: Showing; watching: Watching }>>({ state: 'loading' });
  const attempt = useSignal(0);
  useEffect(() => {
    const watching = new Watching(pageFeed(), (before, after) => {
      tickWithWords();
      if (after.seq > before.seq) announceChange(before, after);
    }, (event) => setClockBy(event.at));
    idsOf(kind, id)
      .then((ids) => Promise.all(ids.map((it) => watching.open(it))))
      .then(
        (runs) => (loaded.value = { state: 'ready', value: { showing: new Showing(runs, (it) => watching.log(it)), watching } }),
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
  return <Ready {...value.value} at={at} />;
}

function Ready({ showing, watching, at }: { showing: Showing; watching: Watching; at: string | undefined }) {
  const prompt = showing.runs[0]?.value.submitted?.prompt ?? '';
  const { replaying } = showing;
  const played = replaying.player.value !== undefined;
  useEffect(() => {
    document.title = `${played ? 'Replay: ' : ''}${oneLine(prompt, 60) || 'Deliberation'} · Parley`;
  }, [prompt, played]);
  useEffect(() => {
    if (at === undefined) replaying.leave();
    else void replaying.goTo(at);
  }, [replaying, at]);
  useEffect(() => () => replaying.leave(), [replaying]);
  return (
    <>
      {presenting.value && <Teller showing={showing} />}
      <Unlike showing={showing} />
      <LiveScreen showing={showing} problem={watching.problem.value} />
    </>
  );
}
