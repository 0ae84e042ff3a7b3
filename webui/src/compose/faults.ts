import type { Parameter } from '../wire/rest';
import { valueIn, type Values } from './values';

/** `stopWhenSatisfied` is "stop when satisfied". */
export const inWords = (name: string) => name.replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`).replaceAll('-', ' ');

/** What is wrong with the value of a parameter, in a sentence; the server's own word is final. */
export function fault(parameter: Parameter, values: Values | undefined): string | undefined {
  const { kind, minimum, maximum } = parameter;
  if (kind !== 'integer' && kind !== 'number') return undefined;
  const value = valueIn(values, parameter);
  const whole = kind === 'integer';
  const isOne = typeof value === 'number' && (whole ? Number.isSafeInteger(value) : Number.isFinite(value));
  if (isOne && value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)) return undefined;
  return `${inWords(parameter.name)} must be a ${whole ? 'whole ' : ''}number from ${minimum} to ${maximum}`;
}

/** The first fault among a method's parameters. */
export function faultIn(parameters: readonly Parameter[], values: Values | undefined): string | undefined {
  return parameters.map((it) => fault(it, values)).find((it) => it !== undefined);
}
