import type { MethodKind } from '../wire/rest';

/** Methods that belong together, under a heading. */
export interface MethodGroup {
  readonly heading: string;
  readonly methods: readonly MethodKind[];
}

const HEADINGS = { paper: 'Of the paper', beyond: 'Beyond the paper', added: 'Added to this server', control: 'Control arm' };

/** A method that asks no agent is there to compare with and for nothing else. */
const placeOf = ({ roles, origin }: MethodKind): keyof typeof HEADINGS => (roles.length === 0 ? 'control' : origin);

/** The methods by where they come from; groups without any are left out. */
export function groupedMethods(methods: readonly MethodKind[]): MethodGroup[] {
  const places = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
  return places
    .map((place) => ({ heading: HEADINGS[place], methods: methods.filter((it) => placeOf(it) === place) }))
    .filter((it) => it.methods.length > 0);
}

/** Whether a method has all words of a search in its name, description or roles. */
export function fits({ id, title, summary, roles }: MethodKind, search: string): boolean {
  const text = [id, title, summary, ...roles].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
