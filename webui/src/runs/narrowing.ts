import { query, type Narrowing } from '../api/calls';

/** What the address of the list may say; days are the reader's own. */
const FIELDS = ['q', 'scenario', 'version', 'method', 'status', 'model', 'judged', 'persons', 'imported', 'rehearsal', 'forked', 'since', 'until', 'deleted', 'sort', 'after'] as const;

/** What is asked for less often. */
export const MORE = ['version', 'persons', 'imported', 'rehearsal', 'forked'] as const;

/** By what the list is sorted, in words; each way. */
export const SORTS = {
  newest: 'newest first',
  oldest: 'oldest first',
  sar: 'highest SAR first',
  'sar-lowest': 'lowest SAR first',
  tokens: 'most tokens first',
  'tokens-fewest': 'fewest tokens first',
  duration: 'longest first',
  'duration-shortest': 'shortest first',
} as const;

const MEASURES: Readonly<Record<string, string>> = { sar: 'SAR', tokens: 'tokens', duration: 'duration' };

/** What parts the runs of a comparison from each other in the list, as in "sorted by SAR"; empty where they are neighbours, by time. */
export const partedBy = ({ sort = '' }: Narrowing) => MEASURES[sort.split('-')[0] ?? ''] ?? '';

/** What the address of the list says. */
export function narrowing(search: URLSearchParams): Narrowing {
  return Object.fromEntries(FIELDS.flatMap((it) => (search.get(it) ? [[it, search.get(it)]] : [])));
}

export const addressOf = (by: Narrowing) => `/runs${query({ ...by })}`;

/** Whether it leaves anything out. */
export const isNarrow = ({ sort: _, after: __, ...rest }: Narrowing) => Object.keys(rest).length > 0;

/** As the server wants it: days become the instants at which they begin, and the last day is in. */
export function asked({ since, until, ...rest }: Narrowing): Narrowing {
  const from = since === undefined ? undefined : beginning(since, 0);
  const to = until === undefined ? undefined : beginning(until, 1);
  return { ...rest, ...(from && { since: from }), ...(to && { until: to }) };
}

/** What is no day goes as it is, and the server says so. */
function beginning(day: string, further: number): string {
  const at = new Date(`${day}T00:00:00`);
  if (Number.isNaN(at.getTime())) return day;
  at.setDate(at.getDate() + further);
  return at.toISOString();
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Ids in addresses or whatever was pasted, each once; those behind `/c/` are of comparisons. */
export function idsIn(text: string): { deliberations: string[]; comparisons: string[] } {
  const all = [...new Map([...text.matchAll(ID)].map((it) => [it[0].toLowerCase(), text.slice(0, it.index).endsWith('/c/')]))];
  const of = (comparison: boolean) => all.filter(([, it]) => it === comparison).map(([id]) => id);
  return { deliberations: of(false), comparisons: of(true) };
}
