import type { Submitted } from '../wire/events';
import type { Showing } from '../showing/showing';

/** What lanes that somebody put side by side have not in common, so that nobody takes them for a comparison. */
export function Unlike({ showing }: { showing: Showing }) {
  const all = showing.runs.flatMap((it) => it.value.submitted ?? []);
  const said = unlike(all);
  return said === '' ? null : <p class="unlike">{said}</p>;
}

const differ = (all: readonly Submitted[], by: (it: Submitted) => unknown) => new Set(all.map(by)).size > 1;

export function unlike(all: readonly Submitted[]): string {
  const said: string[] = [];
  if (differ(all, (it) => it.prompt)) said.push('The lanes answer different prompts; the headline is that of the first.');
  if (differ(all, (it) => it.scenario.id)) {
    said.push('They ran under different scenarios: a mark is of another specification in each, so that their verdicts can’t be compared; read them lane by lane.');
  } else if (differ(all, (it) => it.scenario.version)) {
    said.push('They ran under different versions of the scenario: a specification may be worded otherwise in each.');
  }
  return said.join(' ');
}
