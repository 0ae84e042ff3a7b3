import { useSignal } from '@preact/signals';
import type { ModelCatalogue, Parameter } from '../wire/rest';
import { fault, inWords } from './faults';
import { ModelList } from './ModelList';
import { valueIn, type Values } from './values';

interface Props {
  readonly method: string;
  readonly parameter: Parameter;
  readonly values: Values | undefined;
  readonly catalogue: ModelCatalogue;
  readonly onValue: (value: unknown) => void;
}

/** One parameter of a method. */
export function ParameterField(props: Props) {
  const { parameter, values } = props;
  const value = valueIn(values, parameter);
  switch (parameter.kind) {
    case 'integer':
    case 'number':
      return <NumberField {...props} value={String(value)} />;
    case 'boolean':
      return <SwitchField {...props} value={value === true} />;
    case 'choice':
      return <ChoiceField {...props} value={String(value)} options={(parameter.options ?? []).map(String)} />;
    case 'model':
      return <RewardField {...props} value={String(value)} />;
    case 'list':
      return <ListField {...props} value={value as readonly unknown[]} />;
    case 'models':
      return <ModelsField {...props} value={value as readonly string[]} />;
  }
}

interface FieldProps<T> extends Props {
  readonly value: T;
}

function NumberField({ method, parameter, values, value, onValue }: FieldProps<string>) {
  const name = inWords(parameter.name);
  const { minimum, maximum, kind, summary } = parameter;
  // As typed: `0.` on the way to `0.5` is not to become `0`.
  const typed = useSignal(value);
  const wrong = fault(parameter, values) !== undefined;
  return (
    <label title={`${summary} From ${minimum} to ${maximum}.`}>
      {name}
      <input
        class="num"
        inputMode={kind === 'integer' ? 'numeric' : 'decimal'}
        aria-label={`${method}: ${name}`}
        aria-invalid={wrong}
        aria-describedby={wrong ? `fault-${method}-${parameter.name}` : undefined}
        value={typed.value}
        onInput={(it) => {
          typed.value = it.currentTarget.value;
          onValue(asNumber(typed.value));
        }}
      />
    </label>
  );
}

/** What was typed, as a number where it is one. */
const asNumber = (typed: string) => (typed.trim() === '' || Number.isNaN(Number(typed)) ? typed : Number(typed));

function SwitchField({ method, parameter, value, onValue }: FieldProps<boolean>) {
  const name = inWords(parameter.name);
  return (
    <label title={parameter.summary}>
      <input type="checkbox" aria-label={`${method}: ${name}`} checked={value} onChange={(it) => onValue(it.currentTarget.checked)} />
      {name}
    </label>
  );
}

interface ChoiceProps extends FieldProps<string> {
  readonly options: readonly string[];
  /** What a blank option is called. */
  readonly none?: string;
}

function ChoiceField({ method, parameter, value, options, none = 'none', onValue }: ChoiceProps) {
  const name = inWords(parameter.name);
  return (
    <label title={parameter.summary}>
      {name}
      <select aria-label={`${method}: ${name}`} value={value} onChange={(it) => onValue(it.currentTarget.value)}>
        {options.map((it) => (
          <option key={it} value={it}>
            {it === '' ? none : it}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which reward model; where none is declared, that is said to whoever wants to choose by one. */
function RewardField(props: FieldProps<string>) {
  const { catalogue, values } = props;
  if (catalogue.rewards.length > 0) return <ChoiceField {...props} options={['', ...catalogue.rewards]} />;
  const isWanted = Object.values(values ?? {}).includes('reward-model');
  return isWanted ? <ChoiceField {...props} options={['']} none="none is declared" /> : null;
}

/** The models of those who take part, in turn. */
function ModelsField({ method, parameter, value, catalogue, onValue }: FieldProps<readonly string[]>) {
  const name = inWords(parameter.name);
  const label = `${method}: ${name}`;
  return (
    <span class="list" role="group" aria-label={label} title={parameter.summary}>
      {name}
      <ModelList label={label} value={value} offered={catalogue.items.map((it) => it.id)} most={parameter.maximum ?? 0} none="the generator’s" onValue={onValue} />
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
