import { counted } from '../app/format';
import type { MethodKind, ModelCatalogue } from '../wire/rest';
import { fault, faultIn } from './faults';
import { ParameterField } from './ParameterField';
import { callsInWords, expectedCalls } from './request';
import type { Values } from './values';

interface Props {
  readonly method: MethodKind;
  readonly on: boolean;
  readonly values: Values | undefined;
  readonly catalogue: ModelCatalogue;
  readonly onToggle: () => void;
  readonly onValue: (name: string, value: unknown) => void;
}

/** One method: what it does, what it is expected to cost and, once it is chosen, what can be set. */
export function MethodRow({ method, on, values, catalogue, onToggle, onValue }: Props) {
  const about = `about-${method.id}`;
  const faults = method.parameters.map((it) => ({ name: it.name, sentence: fault(it, values) }));
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
              <ParameterField key={it.name} method={method.id} parameter={it} values={values} catalogue={catalogue} onValue={(value) => onValue(it.name, value)} />
            ))}
          </div>
        )}
        {on &&
          faults.map(
            ({ name, sentence }) =>
              sentence && (
                <p key={name} id={`fault-${method.id}-${name}`} class="refused">
                  {sentence}
                </p>
              ),
          )}
      </div>
      <Calls method={method} values={values} />
    </div>
  );
}

function Calls({ method, values }: Pick<Props, 'method' | 'values'>) {
  if (faultIn(method.parameters, values)) return <span class="num calls">?</span>;
  const calls = expectedCalls(method, values);
  return (
    <span class="num calls" title={`by formula: ${method.formulas.most}`}>
      {callsInWords(calls)}
      {calls.judgings > 0 && <small> {counted(calls.judgings, 'judging')}</small>}
    </span>
  );
}
