import type { Specification } from '../wire/events';

type Verifier = NonNullable<Specification['verifier']>;

const spaced = (name: string) => name.replaceAll('-', ' ').replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** "word count: minimum 120, maximum 400". */
export function verifierInWords({ type, ...parameters }: Verifier): string {
  const all = Object.entries(parameters).map(([name, value]) => `${spaced(name)} ${inWords(value)}`);
  return all.length === 0 ? spaced(type) : `${spaced(type)}: ${all.join('; ')}`;
}
