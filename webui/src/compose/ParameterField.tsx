import type { ModelCatalogue, Parameter } from '../wire/rest';
import { valueIn, type Values } from './request';

interface Props {
  readonly method: string;
  readonly parameter: Parameter;
  readonly values: Values | undefined;
  readonly catalogue: ModelCatalogue;
  readonly onValue: (value: unknown) => void;
}

/** `stopWhenSatisfied` is "stop when satisfied". */
export const inWords = (name: string) => name.replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`).replaceAll('-', ' ');

/** One parameter of a method. */
export function ParameterField(props: Props) {
  const { parameter, values, catalogue } = props;
  const value = valueIn(values, parameter);
  switch (parameter.kind) {
    case 'integer':
    case 'number':
      return <NumberField {...props} value={Number(value)} />;
    case 'boolean':
      return <SwitchField {...props} value={value === true} />;
    case 'choice':
      return <ChoiceField {...props} value={String(value)} options={(parameter.options ?? []).map(String)} />;
    case 'model':
      return catalogue.rewards.length > 0 ? <ChoiceField {...props} value={String(value)} options={['', ...catalogue.rewards]} /> : null;
    case 'list':
      return <ListField {...props} value={value as readonly unknown[]} />;
    case 'models':
      return <ModelsField {...props} value={value as readonly string[]} />;
  }
}

type FieldProps<T> = Props & { readonly value: T };

function NumberField({ method, parameter, value, onValue }: FieldProps<number>) {
  const name = inWords(parameter.name);
  return (
    <label title={parameter.summary}>
      {name}
      <input
        type="number"
        class="num"
        aria-label={`${method}: ${name}`}
        min={parameter.minimum}
        max={parameter.maximum}
        step={parameter.kind === 'integer' ? 1 : 'any'}
        required
        value={value}
        onInput={(it) => it.currentTarget.value !== '' && onValue(it.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

function SwitchField({ method, parameter, value, onValue }: FieldProps<boolean>) {
  const name = inWords(parameter.name);
  return (
    <label title={parameter.summary}>
      <input type="checkbox" aria-label={`${method}: ${name}`} checked={value} onChange={(it) => onValue(it.currentTarget.checked)} />
      {name}
    </label>
  );
}

function ChoiceField({ method, parameter, value, options, onValue }: FieldProps<string> & { readonly options: readonly string[] }) {
  const name = inWords(parameter.name);
  return (
    <label title={parameter.summary}>
      {name}
      <select aria-label={`${method}: ${name}`} value={value} onChange={(it) => onValue(it.currentTarget.value)}>
        {options.map((it) => (
          <option key={it} value={it}>
            {it === '' ? 'none' : it}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Models in turn; one that is chosen comes last, and may come twice. */
function ModelsField({ method, parameter, value, catalogue, onValue }: FieldProps<readonly string[]>) {
  const name = inWords(parameter.name);
  const label = `${method}: ${name}`;
  return (
    <span class="list" role="group" aria-label={label} title={parameter.summary}>
      {name}
      {value.map((id, index) => (
        <button key={index} type="button" aria-label={`Take ${id} off ${label}`} onClick={() => onValue(value.toSpliced(index, 1))}>
          <i class="num">{index + 1}</i> {id} ×
        </button>
      ))}
      {value.length < (parameter.maximum ?? 0) && (
        <select aria-label={`Add to ${label}`} value="" onChange={(it) => onValue([...value, it.currentTarget.value])}>
          <option value="">{value.length === 0 ? 'the generator’s' : 'add'}</option>
          {catalogue.items.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}

/** A list: what is switched on comes last, so that any order can be made. */
function ListField({ method, parameter, value, onValue }: FieldProps<readonly unknown[]>) {
  return (
    <span class="list" role="group" aria-label={`${method}: ${inWords(parameter.name)}`} title={parameter.summary}>
      {inWords(parameter.name)}
      {(parameter.options ?? []).map((option) => {
        const place = value.indexOf(option) + 1;
        return (
          <button
            key={String(option)}
            type="button"
            aria-pressed={place > 0}
            onClick={() => onValue(place > 0 ? value.filter((it) => it !== option) : [...value, option])}
          >
            {place > 0 && <i class="num">{place}</i>} {String(option)}
          </button>
        );
      })}
    </span>
  );
}
