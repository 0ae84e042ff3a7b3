import type { Narrowing } from '../api/calls';
import type { ScenarioLine } from '../wire/rest';
import { MORE } from './narrowing';
import { Pick } from './Pick';

interface Props {
  readonly by: Narrowing;
  readonly scenarios: readonly ScenarioLine[];
  readonly onNarrow: (changed: Narrowing) => void;
}

/** What is not so of a run, or is. */
const EITHER = [
  ['Turns', 'persons', 'without persons’ turns', 'with persons’ turns'],
  ['Speakers', 'rehearsal', 'models alone', 'with the rehearsal'],
  ['Origin', 'imported', 'run here', 'imported'],
  ['Beginning', 'forked', 'from its prompt', 'forked from a run'],
] as const;

/** What is asked for less often; it is open where the address says any of it. */
export function NarrowMore({ by, scenarios, onNarrow }: Props) {
  return (
    <details open={MORE.some((it) => by[it] !== undefined)}>
      <summary>more</summary>
      <div>
        <Version by={by} scenarios={scenarios} onNarrow={onNarrow} />
        {EITHER.map(([name, field, no, yes]) => (
          <Pick
            key={field}
            name={name}
            value={by[field]}
            options={[
              ['false', no],
              ['true', yes],
            ]}
            onPick={(it) => onNarrow({ [field]: it })}
          />
        ))}
      </div>
    </details>
  );
}

/** A version means something together with its scenario only. */
function Version({ by, scenarios, onNarrow }: Props) {
  const newest = scenarios.find((it) => it.id === by.scenario)?.version;
  if (newest === undefined && by.version === undefined) return null;
  const all = Array.from({ length: newest ?? 0 }, (_, index) => String(index + 1));
  return <Pick name="Version" value={by.version} options={all.map((it) => [it, `version ${it}`] as const)} onPick={(version) => onNarrow({ version })} />;
}
