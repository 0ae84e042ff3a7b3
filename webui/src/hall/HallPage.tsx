import { useCallback, useEffect } from 'preact/hooks';
import { Announcements } from '../app/announce';
import { oneLine } from '../app/format';
import { addShortcuts } from '../app/keys';
import { COMMON_KEYS, Shortcuts } from '../shell/Shortcuts';
import { Tools } from '../shell/Tools';
import { LiveScreen } from '../lanes/LiveScreen';
import { Unlike } from '../lanes/Unlike';
import type { Attending, Sight } from './attending';
import { useScrolledByHand } from './byHand';

/** What a hall sees on devices of its own: the presenter's screen, without what could change anything. */
export function HallPage({ attending }: { attending: Attending }) {
  const sight = attending.sight.value;
  const prompt = sight.state === 'shown' ? (sight.showing.runs[0]?.value.submitted?.prompt ?? '') : '';
  const leave = useCallback(() => {
    const { value } = attending.sight;
    if (value.state === 'shown') value.follower.leave();
  }, [attending]);
  const main = useScrolledByHand(leave);
  useEffect(() => {
    document.title = `${prompt === '' ? 'A presentation' : oneLine(prompt, 60)} · Parley`;
  }, [prompt]);
  useEffect(
    () =>
      addShortcuts([
        ...COMMON_KEYS,
        { key: 'W', does: 'follow the presenter again', run: () => attending.again() },
      ]),
    [attending],
  );
  return (
    <>
      <nav class="top" aria-label="Parley">
        <span class="word">Parley</span>
        <span class="kept">
          {inWords(sight)}
          <span class="wide-only"> Nothing can be changed from here.</span>
        </span>
        <span class="grow" />
        <Tools />
      </nav>
      <main id="main" tabIndex={-1} ref={main}>
        <Seen sight={sight} goneOn={attending.goneOn.value} />
        <Aside attending={attending} />
      </main>
      <Shortcuts />
      <Announcements />
    </>
  );
}

function inWords(sight: Sight): string {
  switch (sight.state) {
    case 'opening':
      return 'Opening what is shown …';
    case 'nothing':
      return 'A presentation is about to begin.';
    case 'shown':
      return sight.follower.following.value ? 'You see what the presenter shows.' : 'You look at it by yourself.';
    case 'over':
      return 'The presentation is over.';
  }
}

const OPENING = (
  <p class="quiet opening" role="status">
    Opening what is shown …
  </p>
);

function Seen({ sight, goneOn }: { sight: Sight; goneOn: boolean }) {
  switch (sight.state) {
    case 'opening':
      return OPENING;
    case 'nothing':
      return (
        <section class="trouble" role="status">
          <h1>Nothing is shown yet.</h1>
          <p>This page follows by itself as soon as the presenter shows something.</p>
        </section>
      );
    case 'shown':
      // Before its first event a run would be taken for one that waits for a node.
      if (!sight.showing.runs.some((it) => it.value.submitted)) return OPENING;
      return (
        <>
          <Unlike showing={sight.showing} />
          <LiveScreen key={sight.ids} showing={sight.showing} problem={goneOn ? '' : sight.overheard.watching.problem.value} />
        </>
      );
    case 'over':
      return (
        <section class="trouble">
          <h1>The presentation is over.</h1>
          <p>Nothing is shown at this address any more. You can close the page.</p>
        </section>
      );
  }
}

/** What floats over the screen, in stage mode too: that it does not hear, or the way back to the presenter. */
function Aside({ attending }: { attending: Attending }) {
  const sight = attending.sight.value;
  if (sight.state === 'over') return null;
  const away = sight.state === 'shown' && !sight.follower.following.value;
  return (
    <div class="hall-aside">
      {attending.link.value === 'lost' && (
        <p class="hall-lost" role="status">
          {attending.refused.value === '' ? 'reconnecting …' : `${attending.refused.value}; trying again …`}
        </p>
      )}
      {away && (
        <button type="button" class="hall-again" onClick={() => attending.again()} title="you look elsewhere, so nothing moves under you (W)">
          {attending.goneOn.value ? 'the presenter has gone on: follow again' : 'follow the presenter again'}
        </button>
      )}
    </div>
  );
}
