import type { Status } from '../wire/events';

/** Whether something is still to come of it. */
export const isUnderWay = ({ status }: { readonly status: Status }) => status === 'queued' || status === 'running';
