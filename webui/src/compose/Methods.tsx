import type { MethodKind, ModelCatalogue } from '../wire/rest';
import { ParameterField } from './ParameterField';
import { callsInWords, expectedCalls, type Values } from './request';

interface Props {
  readonly offered: readonly MethodKind[];
  readonly chosen: readonly string[];
  readonly parameters: Readonly<Record<string, Values>>;
  readonly catalogue: ModelCatalogue;
  readonly onToggle: (id: string) => void;
  readonly onValue: (id: string, name: string, value: unknown) => void;
}

/** The methods, each with what it does, what can be set and what it is expected to cost. */
export function Methods({ offered, chosen, parameters, catalogue, onToggle, onValue }: Props) {
  return (
    <fieldset class="methods">
      <legend>
        <span>Methods</span>
        <span>calls, about</span>
      </legend>
      {offered.map((method) => (
        <Row
          key={method.id}
          method={method}
          on={chosen.includes(method.id)}
          values={parameters[method.id]}
          catalogue={catalogue}
          onToggle={() => onToggle(method.id)}
          onValue={(name, value) => onValue(method.id, name, value)}
        />
      ))}
    </fieldset>
  );
}

interface RowProps {
  readonly method: MethodKind;
  readonly on: boolean;
  readonly values: Values | undefined;
  readonly catalogue: ModelCatalogue;
  readonly onToggle: () => void;
  readonly onValue: (name: string, value: unknown) => void;
}

function Row({ method, on, values, catalogue, onToggle, onValue }: RowProps) {
  const about = `about-${method.id}`;
  return (
    <div class={on ? 'method on' : 'method'}>
      <label>
        <input type="checkbox" checked={on} aria-describedby={about} onChange={onToggle} />
        <b>{method.id}</b>
      </label>
      <div>
        <p id={about}>{method.summary}</p>
        {on && method.parameters.length > 0 && (
          <div class="parameters" role="group" aria-label={`Parameters of ${method.id}`}>
            {method.parameters.map((it) => (
              <ParameterField
                key={it.name}
                method={method.id}
                parameter={it}
                values={values}
                catalogue={catalogue}
                onValue={(value) => onValue(it.name, value)}
              />
            ))}
          </div>
        )}
      </div>
      <span class="num calls">{callsInWords(expectedCalls(method, values))}</span>
    </div>
  );
}
