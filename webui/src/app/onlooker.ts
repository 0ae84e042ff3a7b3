import { signal } from '@preact/signals';

/** Whether this page is a file that somebody saved: what needs a server is then not offered. */
export const offline = signal(false);
