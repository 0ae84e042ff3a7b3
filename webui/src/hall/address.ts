import type { PresentationBegun } from '../wire/rest';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const PORT = /:\d+$/;

/** Whether a page by this host is reached from its own machine alone. */
export const isLoopback = (hostname: string) => LOOPBACK.includes(hostname);

/** Whether nobody but this machine reaches what is shown. */
export const reachesNobody = ({ names }: PresentationBegun, { hostname }: Location) => isLoopback(hostname) && names.length === 0;

/** The address for the hall: by the name by which this page was opened, or by one that others can call, where there is such. */
export function hallAddress({ address, names }: PresentationBegun, { hostname, origin, protocol, port }: Location): string {
  const [name] = names;
  if (!isLoopback(hostname) || name === undefined) return origin + address;
  return `${protocol}//${name}${PORT.test(name) || port === '' ? '' : `:${port}`}${address}`;
}
