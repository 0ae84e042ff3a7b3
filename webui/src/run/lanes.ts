import type { Run } from './run';

/** What lanes are called: by their method, and by their place too where several have the same. */
export function laneNames(runs: readonly Run[]): ReadonlyMap<string, string> {
  const method = (run: Run) => run.submitted?.method.id ?? 'lane';
  const isShared = (run: Run) => runs.filter((it) => method(it) === method(run)).length > 1;
  return new Map(runs.map((it, index) => [it.id, isShared(it) ? `${method(it)}, lane ${index + 1}` : method(it)]));
}
