import type { ComponentChildren } from 'preact';
import { getHealth, Refused, shutOut } from '../api/calls';
import { living } from '../cluster/living';
import { presenting } from '../hall/presenting';
import { link } from '../live/watching';
import { counted } from '../app/format';
import { later } from '../app/later';
import { useLoaded, valueOf } from '../app/loaded';
import { PLACES } from './places';
import { route } from '../app/router';
import { Tools } from './Tools';

const HallMark = later(() => import('../hall/HallMark').then((it) => it.HallMark), null);

/** What stands above every screen. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { screen } = route.value;
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <nav class="top" aria-label="Parley">
        <a class="word" href="/">
          Parley
        </a>
        {PLACES.filter((it) => it.above.length > 0).map(({ address, name, above }) => (
          <a key={address} href={address} aria-current={above.includes(screen) ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <span class="grow" />
        {presenting.value && <HallMark />}
        <ServerState live={screen === 'deliberation' || screen === 'comparison' || screen === 'compare'} />
        <Tools />
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function ServerState({ live }: { live: boolean }) {
  const { loaded } = useLoaded(getHealth, route.value.screen);
  const health = valueOf(loaded);
  if (shutOut.value) return <span class="state bad">token wanted</span>;
  if (live && link.value === 'lost') {
    return (
      <span class="state lost" role="status">
        reconnecting …
      </span>
    );
  }
  if (loaded.state === 'failed') return <span class="state bad">{loaded.error instanceof Refused ? 'server not ready' : 'server not reached'}</span>;
  if (!health) return null;
  return (
    <>
      <a class="state wide-only" href="/cluster">
        {counted(living.value ?? health.nodes, 'node')}
      </a>
      <a class={health.model === 'rehearsal' ? 'state rehearsal' : 'state ok'} href="/models">
        {health.model === 'rehearsal' ? 'rehearsal' : 'model ready'}
      </a>
    </>
  );
}
