import type { Entry } from '../wire/events';
import { reduce } from './reduce';
import { emptyRun, type Run } from './run';

/** The run with these entries of its log. */
export function withEntries(run: Run, entries: readonly Entry[]): Run {
  return entries.reduce(
    (so, { seq, at, event }) => reduce(so, { type: 'event', deliberation: run.id, seq, at, event }),
    run,
  );
}

export function replay(id: string, entries: readonly Entry[]): Run {
  return withEntries(emptyRun(id), entries);
}
