import type { Parameter } from '../wire/rest';

/** Values of a method's parameters by name, as far as they are not its defaults. */
export type Values = Readonly<Record<string, unknown>>;

export function valueIn(values: Values | undefined, parameter: Parameter): unknown {
  return values?.[parameter.name] ?? parameter.default;
}
