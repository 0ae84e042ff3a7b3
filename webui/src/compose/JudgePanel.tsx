import type { JudgeChoice, JudgeMode } from '../wire/events';
import type { ModelCatalogue } from '../wire/rest';
import { inMode, judgeFault, MODES, MOST_JUDGES, NA_POLICIES } from './judge';
import { ModelList } from './ModelList';

interface Props {
  readonly choice: JudgeChoice;
  readonly catalogue: ModelCatalogue;
  readonly onChange: (changed: Partial<JudgeChoice>) => void;
}

/** How answers are judged. */
export function JudgePanel({ choice, catalogue, onChange }: Props) {
  const { mode, naPolicy, verifyJudge, drafts, models } = choice;
  const fault = judgeFault(choice);
  return (
    <section class="judging">
      <h2>
        <label for="judge-mode">Verdicts</label>
      </h2>
      <select id="judge-mode" value={mode} aria-describedby="judge-mode-does" onChange={(it) => onChange(inMode(choice, it.currentTarget.value as JudgeMode, catalogue))}>
        {Object.keys(MODES).map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </select>
      <p id="judge-mode-does" class="quiet">
        {MODES[mode]}
      </p>
      {mode === 'panel' && (
        <div class="bench list" role="group" aria-label="Judges of the panel" aria-describedby={fault ? 'bench-fault' : undefined}>
          <ModelList label="the panel" value={models} offered={catalogue.items.map((it) => it.id)} most={MOST_JUDGES} none="choose a judge" onValue={(it) => onChange({ models: it })} />
        </div>
      )}
      {fault && (
        <p id="bench-fault" class="refused">
          {fault}
        </p>
      )}
      <Switch label="judge each draft as it comes" on={drafts} onSwitch={(it) => onChange({ drafts: it })} />
      <Switch
        label="ask the model too where a program decides"
        note={mode === 'specbench-compat' ? 'not here: no program decides' : undefined}
        on={verifyJudge}
        onSwitch={(it) => onChange({ verifyJudge: it })}
      />
      <label class="policy">
        not applicable
        <select value={naPolicy} aria-label="Not applicable counts" onChange={(it) => onChange({ naPolicy: it.currentTarget.value as JudgeChoice['naPolicy'] })}>
          {Object.keys(NA_POLICIES).map((it) => (
            <option key={it} value={it}>
              as the {it} has it
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{NA_POLICIES[naPolicy]}</p>
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** Why it can't be switched. */
  readonly note?: string | undefined;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, on, note, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} disabled={note !== undefined} onChange={(it) => onSwitch(it.currentTarget.checked)} />
      <span>
        {label}
        {note && <span class="quiet"> ({note})</span>}
      </span>
    </label>
  );
}
