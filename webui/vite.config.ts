import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { besides } from './bundling/besides.ts';
import { lexerAlone } from './bundling/lexerAlone.ts';

/** Where a server that is already running answers the API while the page is developed. */
const server = process.env['PARLEY_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [besides(), lexerAlone()],
  build: {
    outDir: 'target/classes/webroot',
    emptyOutDir: true,
    target: 'es2023',
    // The policy of the page allows no data: address, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': { target: server, ws: true } },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/noServer.ts'],
    restoreMocks: true,
    // Else it leaves one processor to others, and a machine of two works at half its strength.
    maxWorkers: availableParallelism(),
  },
});
