import type { ComponentChild } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Check } from '../checks/Check';
import { Checks } from '../checks/Checks';
import { ClusterScreen } from '../cluster/ClusterScreen';
import { ModelsScreen } from '../models/ModelsScreen';
import { Runs } from '../runs/Runs';
import { ScenarioScreen } from '../scenarios/ScenarioScreen';
import { Scenarios } from '../scenarios/Scenarios';
import { ANSWERS } from '../wire/golden/answers';
import { ASKED } from '../wire/golden/asked';
import { FRAMES } from '../wire/golden/frames';
import type { HallFrame } from '../wire/live';
import { settled, show } from './page';
import { playServer } from './server';
import { fakeFeed } from './sockets';

// What the server says, as its own tests have it, read by the screens.
afterEach(() => vi.unstubAllGlobals());

async function reads(screen: ComponentChild): Promise<HTMLElement> {
  playServer(ANSWERS);
  const page = show(screen);
  await settled();
  expect(page.querySelector('[role=alert]')?.textContent ?? '').toBe('');
  return page;
}

it('the list of runs', async () => {
  const { items } = ANSWERS['GET /api/deliberations'];
  const rows = [...(await reads(<Runs query={new URLSearchParams()} />)).querySelectorAll('.run-row')];
  expect(rows).toHaveLength(items.length);
  items.forEach((run, index) => expect(rows[index]?.textContent).toContain(run.method));
});

it('the scenarios, and one with its specifications', async () => {
  const list = await reads(<Scenarios />);
  ANSWERS['GET /api/scenarios'].items.forEach((it) => expect(list.textContent).toContain(it.name));
  const shown = ANSWERS['GET /api/scenarios/{id}'];
  const page = await reads(<ScenarioScreen id={shown.id} query={new URLSearchParams()} />);
  shown.specifications.forEach((it) => expect(page.textContent).toContain(it.text));
});

it('the models', async () => {
  const page = await reads(<ModelsScreen />);
  ANSWERS['GET /api/models'].items.forEach((it) => expect(page.textContent).toContain(it.name));
});

it('the nodes', async () => {
  const page = await reads(<ClusterScreen />);
  expect(page.querySelectorAll('.node')).toHaveLength(ANSWERS['GET /api/nodes'].nodes.length);
  expect(page.querySelectorAll('.take-over-row')).toHaveLength(ANSWERS['GET /api/nodes'].takeOvers.length);
});

it('the examinations of judges, and the report of one', async () => {
  const list = await reads(<Checks query={new URLSearchParams()} />);
  expect(list.textContent).toContain(ANSWERS['GET /api/judge-checks'].items[0]!.model.name);
  const one = ANSWERS['GET /api/judge-checks/{id}'];
  const page = await reads(<Check id={one.id} />);
  one.report.words.forEach((it) => expect(page.textContent).toContain(it));
});

it('what is asked of the socket is what the server understands', () => {
  const { feed, sockets } = fakeFeed();
  const leave = feed.watch(ASKED[0]!.deliberation, { seen: () => 7, frame: () => undefined });
  sockets[0]!.onopen?.();
  leave();
  expect(sockets[0]!.sent).toEqual(ASKED);
});

it('each frame of a deliberation comes to who watches it', () => {
  const { feed, sockets } = fakeFeed();
  const heard: HallFrame[] = [];
  feed.watch(ASKED[0]!.deliberation, { seen: () => 0, frame: (it) => heard.push(it) });
  sockets[0]!.onopen?.();
  const frames: readonly HallFrame[] = FRAMES;
  frames.forEach((it) => sockets[0]!.say(it));
  expect(heard).toEqual(frames.filter((it) => it.type !== 'shown' && it.type !== 'over'));
});
