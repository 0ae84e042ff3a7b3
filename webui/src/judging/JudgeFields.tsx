import { inMode, MODES, MOST_JUDGES } from '../compose/judge';
import { ModelList } from '../compose/ModelList';
import type { NewJudgement } from '../wire/bodies';
import type { JudgeChoice, JudgeMode } from '../wire/events';
import type { ModelCatalogue } from '../wire/rest';

interface Props {
  readonly choice: JudgeChoice;
  /** The judge's id, where it is no panel. */
  readonly model: string;
  readonly catalogue: ModelCatalogue;
  readonly onChoice: (choice: JudgeChoice) => void;
  readonly onModel: (id: string) => void;
}

/** As the server takes who is to judge what is over. */
export const judgedBy = ({ mode, naPolicy, verifyJudge, models }: JudgeChoice, judge: string): Required<NewJudgement> => ({ judge: { mode, naPolicy, verifyJudge, models }, models: { judge } });

/** Who judges, and how it is asked. */
export function JudgeFields({ choice, model, catalogue, onChoice, onModel }: Props) {
  const { mode, models } = choice;
  return (
    <>
      <label>
        mode
        <select value={mode} onChange={(it) => onChoice(inMode(choice, it.currentTarget.value as JudgeMode, catalogue))}>
          {Object.keys(MODES).map((it) => (
            <option key={it} value={it}>
              {it}
            </option>
          ))}
        </select>
      </label>
      {mode === 'panel' ? (
        <div class="bench list" role="group" aria-label="Judges of the panel">
          <ModelList label="the panel" value={models} offered={catalogue.items.map((it) => it.id)} most={MOST_JUDGES} none="choose a judge" onValue={(it) => onChoice({ ...choice, models: it })} />
        </div>
      ) : (
        <label>
          judge
          <select value={model} onChange={(it) => onModel(it.currentTarget.value)}>
            {catalogue.items.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
