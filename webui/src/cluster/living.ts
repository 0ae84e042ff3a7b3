import { signal } from '@preact/signals';

/** How many nodes live by what the cluster's screen saw last; undefined where it is not shown. */
export const living = signal<number | undefined>(undefined);
