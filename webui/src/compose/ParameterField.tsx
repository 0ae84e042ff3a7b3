import type { Parameter } from '../wire/rest';
import { valueIn, type Values } from './request';

interface Props {
  readonly method: string;
  readonly parameter: Parameter;
  readonly values: Values | undefined;
  readonly onValue: (value: unknown) => void;
}

/** `stopWhenSatisfied` is "stop when satisfied". */
export const inWords = (name: string) => name.replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`).replaceAll('-', ' ');

/** One parameter of a method. */
export function ParameterField({ method, parameter, values, onValue }: Props) {
  const value = valueIn(values, parameter);
  const name = inWords(parameter.name);
  switch (parameter.kind) {
    case 'integer':
      return (
        <label title={parameter.summary}>
          {name}
          <input
            type="number"
            class="num"
            aria-label={`${method}: ${name}`}
            min={parameter.minimum}
            max={parameter.maximum}
            required
            value={Number(value)}
            onInput={(it) => it.currentTarget.value !== '' && onValue(it.currentTarget.valueAsNumber)}
          />
        </label>
      );
    case 'boolean':
      return (
        <label title={parameter.summary}>
          <input
            type="checkbox"
            aria-label={`${method}: ${name}`}
            checked={value === true}
            onChange={(it) => onValue(it.currentTarget.checked)}
          />
          {name}
        </label>
      );
    case 'list':
      return <ListField method={method} parameter={parameter} value={value as readonly unknown[]} onValue={onValue} />;
  }
}

interface ListProps extends Omit<Props, 'values'> {
  readonly value: readonly unknown[];
}

/** A list: what is switched on comes last, so that any order can be made. */
function ListField({ method, parameter, value, onValue }: ListProps) {
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
