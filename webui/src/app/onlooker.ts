import { signal } from '@preact/signals';

/** Whether who reads this page only looks on, in a file that somebody saved or in a hall: what would ask the server for more is then not offered. */
export const onlooker = signal(false);
