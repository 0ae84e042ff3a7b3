import type { Shortcut } from '../app/keys';
import { onlooker } from '../app/onlooker';
import { hallShown } from '../hall/presenting';
import { FILTERS } from '../run/judgement';
import { toggleChanges } from './changing';
import { moveLane } from './moving';
import type { Part, Showing } from '../showing/showing';

/** The keys of the screen. */
export function liveKeys(showing: Showing): Shortcut[] {
  const { filter, stage, alone, runs } = showing;
  const several = [
    { key: 'ArrowRight', does: 'to the next lane', run: () => moveLane(showing, 1) },
    { key: 'ArrowLeft', does: 'to the lane before', run: () => moveLane(showing, -1) },
    { key: 'M', does: 'next lane alone, then all', run: () => (alone.value = nextAlone(alone.value, runs.map((it) => it.peek().id))) },
  ];
  return [
    { key: 'S', does: 'stage mode, for a projector', run: () => (stage.value = !stage.value) },
    { key: 'V', does: 'verdicts and back', run: () => showPart(showing, 'verdicts') },
    { key: 'D', does: 'any two drafts compared, and back', run: () => showPart(showing, 'drafts') },
    { key: 'B', does: 'what each lane spent of its budget, and back', run: () => showPart(showing, 'cost') },
    { key: 'C', does: 'what changed between drafts', run: () => toggleChanges(showing) },
    { key: 'F', does: 'next filter', run: () => (filter.value = FILTERS[(FILTERS.indexOf(filter.value) + 1) % FILTERS.length]!) },
    ...(onlooker.peek() ? [] : [{ key: 'H', does: 'show to a hall, on its own devices', run: () => (hallShown.value = true) }]),
    ...(runs.length > 1 ? several : []),
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

function showPart({ part }: Showing, wanted: Part): void {
  part.value = part.value === wanted ? 'lanes' : wanted;
}

export function nextAlone(now: string, ids: readonly string[]): string {
  return ids[ids.indexOf(now) + 1] ?? '';
}
