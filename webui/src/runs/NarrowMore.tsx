import type { Narrowing } from '../api/calls';
import type { ScenarioLine } from '../wire/rest';
import { MORE } from './narrowing';
import { Pick } from './Pick';

interface Props {
  readonly by: Narrowing;
  readonly scenarios: readonly ScenarioLine[];
  readonly onNarrow: (changed: Narrowing) => void;
}

/** What is asked for less often; it is open where the address says any of it. */
export function NarrowMore({ by, scenarios, onNarrow }: Props) {
  return (
    <details open={MORE.some((it) => by[it] !== undefined)}>
      <summary>more</summary>
      <div>
        <Version by={by} scenarios={scenarios} onNarrow={onNarrow} />
        <Pick
          name="Turns"
          value={by.persons}
          options={[
            ['false', 'without persons’ turns'],
            ['true', 'with persons’ turns'],
          ]}
          onPick={(persons) => onNarrow({ persons })}
        />
        <Pick
          name="Speakers"
          value={by.rehearsal}
          options={[
            ['false', 'models alone'],
            ['true', 'with the rehearsal'],
          ]}
          onPick={(rehearsal) => onNarrow({ rehearsal })}
        />
        <Pick
          name="Origin"
          value={by.imported}
          options={[
            ['false', 'run here'],
            ['true', 'imported'],
          ]}
          onPick={(imported) => onNarrow({ imported })}
        />
        <Pick
          name="Beginning"
          value={by.forked}
          options={[
            ['false', 'from its prompt'],
            ['true', 'forked from a run'],
          ]}
          onPick={(forked) => onNarrow({ forked })}
        />
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
