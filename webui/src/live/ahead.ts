import { loadEvents } from '../api/calls';
import type { Route } from '../app/router';
import type { Entry } from '../wire/events';

const asked = new Map<string, Promise<readonly Entry[]>>();

/** Asks for the logs that a page shows when it opens, before anything is drawn. */
export function askAhead(at: Route): void {
  const ids = at.screen === 'deliberation' ? [at.id] : at.screen === 'compare' ? at.ids : [];
  for (const id of ids) {
    const log = loadEvents(id, 0);
    // Whoever takes it hears of its failure.
    log.catch(() => undefined);
    asked.set(id, log);
  }
}

/** A log as it stands now, or as it stood when it was asked for ahead; that is taken once. */
export function loggedSoFar(id: string): Promise<readonly Entry[]> {
  const ahead = asked.get(id);
  asked.delete(id);
  return ahead ?? loadEvents(id, 0);
}
