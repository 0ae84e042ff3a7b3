import type { Route } from '../app/router';

/** A screen that one goes to by its name. */
export interface Place {
  readonly address: string;
  readonly name: string;
  /** The key that goes there, wherever one is. */
  readonly key?: string;
  /** The screens above which it stands as the one that is shown; none where it is not named there. */
  readonly above: readonly Route['screen'][];
}

/** All of them, in the order in which they are named. */
export const PLACES: readonly Place[] = [
  { address: '/', name: 'Deliberate', key: 'N', above: ['compose', 'deliberation', 'comparison'] },
  { address: '/runs', name: 'Runs', key: 'R', above: ['runs', 'compare'] },
  { address: '/scenarios', name: 'Scenarios', key: 'A', above: ['scenarios', 'scenario', 'edit-scenario', 'new-scenario'] },
  { address: '/new-scenario', name: 'New scenario', above: [] },
  { address: '/checks', name: 'Judges', key: 'J', above: ['checks', 'check'] },
  { address: '/models', name: 'Models', key: 'O', above: ['models'] },
  { address: '/cluster', name: 'Cluster', key: 'L', above: ['cluster'] },
];
