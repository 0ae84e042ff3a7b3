import { beforeEach, vi } from 'vitest';

/** Whoever plays no server has none: nothing reaches out for whatever listens on this machine. */
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server is played')));
});
