import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-serif/wght.css';
import '@fontsource-variable/noto-serif/wght-italic.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './look/base.css';
import './look/compose.css';
import './look/live.css';
import './look/text.css';
import './look/cost.css';
import './look/changes.css';
import './look/replay.css';
import './look/verdicts.css';
import './look/runs.css';
import './look/scenarios.css';
import './look/editing.css';
import './look/checks.css';
import './look/cluster.css';
import './look/models.css';
import './look/floor.css';
import './look/stage.css';
import './look/hall.css';
import { render } from 'preact';
import { App } from './shell/App';
import { listenToKeys } from './app/keys';
import { later } from './app/later';
import { onlooker } from './app/onlooker';
import { listenForPalette } from './shell/palette';
import { followLinks, route } from './app/router';
import { askAhead } from './live/ahead';

const Hall = later(() => import('./hall/Hall').then((it) => it.Hall));

/** Their code is asked for with their logs. */
const WITH_LANES: ReadonlySet<string> = new Set(['deliberation', 'comparison', 'compare']);

/** A hall has a page of its own, on which nothing leads elsewhere. */
function open(place: HTMLElement): void {
  listenToKeys();
  onlooker.value = location.pathname.startsWith('/watch/');
  if (onlooker.value) return render(<Hall />, place);
  askAhead(route.value);
  // Who shows it hears of its failure.
  if (WITH_LANES.has(route.value.screen)) import('./lanes/Live').catch(() => undefined);
  followLinks();
  listenForPalette();
  render(<App />, place);
}

const place = document.getElementById('page');
if (place) open(place);
