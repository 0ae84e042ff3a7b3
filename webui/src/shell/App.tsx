import { useEffect } from 'preact/hooks';
import { shutOut } from '../api/calls';
import { hallShown } from '../hall/presenting';
import { Announcements } from '../app/announce';
import { addShortcuts } from '../app/keys';
import { later } from '../app/later';
import { paletteShown } from './palette';
import { PLACES } from './places';
import { go, route } from '../app/router';
import { Shell } from './Shell';
import { ShutOut } from './ShutOut';
import { COMMON_KEYS, Shortcuts } from './Shortcuts';

const Compose = later(() => import('../compose/Compose').then((it) => it.Compose));
const Live = later(() => import('../lanes/Live').then((it) => it.Live));
const Runs = later(() => import('../runs/Runs').then((it) => it.Runs));
const Scenarios = later(() => import('../scenarios/Scenarios').then((it) => it.Scenarios));
const ScenarioScreen = later(() => import('../scenarios/ScenarioScreen').then((it) => it.ScenarioScreen));
const EditScreen = later(() => import('../editing/EditScreen').then((it) => it.EditScreen));
const NewScreen = later(() => import('../editing/NewScreen').then((it) => it.NewScreen));
const Checks = later(() => import('../checks/Checks').then((it) => it.Checks));
const Check = later(() => import('../checks/Check').then((it) => it.Check));
const ModelsScreen = later(() => import('../models/ModelsScreen').then((it) => it.ModelsScreen));
const Palette = later(() => import('./PaletteDialog').then((it) => it.Palette), null);
const HallDialog = later(() => import('../hall/HallDialog').then((it) => it.HallDialog), null);
const ClusterScreen = later(() => import('../cluster/ClusterScreen').then((it) => it.ClusterScreen));

export function App() {
  useEffect(
    () =>
      addShortcuts([
        ...COMMON_KEYS,
        ...PLACES.flatMap(({ key, name, address }) => (key === undefined ? [] : [{ key, does: name, run: () => go(address) }])),
      ]),
    [],
  );
  return (
    <>
      <Shell>
        <Screen />
      </Shell>
      <Shortcuts />
      {paletteShown.value && <Palette />}
      {hallShown.value && <HallDialog />}
      <Announcements />
    </>
  );
}

function Screen() {
  const at = route.value;
  if (shutOut.value) return <ShutOut />;
  switch (at.screen) {
    case 'compose':
      return <Compose />;
    case 'deliberation':
    case 'comparison':
      return <Live key={at.id} kind={at.screen} id={at.id} at={at.query.get('at') ?? undefined} />;
    case 'compare':
      return <Live key={at.ids.join()} kind={at.screen} id={at.ids.join()} at={at.query.get('at') ?? undefined} />;
    case 'runs':
      return <Runs query={at.query} />;
    case 'scenarios':
      return <Scenarios />;
    case 'scenario':
      return <ScenarioScreen key={at.id} id={at.id} query={at.query} />;
    case 'edit-scenario':
      return <EditScreen key={at.id} id={at.id} />;
    case 'new-scenario':
      return <NewScreen key={at.query.toString()} query={at.query} />;
    case 'checks':
      return <Checks query={at.query} />;
    case 'check':
      return <Check key={at.id} id={at.id} />;
    case 'models':
      return <ModelsScreen />;
    case 'cluster':
      return <ClusterScreen />;
    case 'nowhere':
      return (
        <section class="trouble">
          <h1>There is nothing at this address.</h1>
          <p>
            <code>{at.path}</code> is no page of Parley.
          </p>
          <p class="ways">
            <a href="/">Start a deliberation</a>
            <a href="/runs">See all runs</a>
          </p>
        </section>
      );
  }
}
