import { Markdown } from '../markdown/Markdown';
import type { TurnView } from '../run/run';

/** Says that a person wrote a turn, and what an agent had given. */
export function ByPerson({ person }: { person: NonNullable<TurnView['person']> }) {
  if (person.instead === undefined) return <p class="by-person">written by a person; no agent was asked</p>;
  return (
    <details class="by-person">
      <summary>written by a person; what the agent gave</summary>
      <Markdown text={person.instead} live={false} />
    </details>
  );
}
