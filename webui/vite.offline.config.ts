import { defineConfig } from 'vite';
import { lexerAlone } from './bundling/lexerAlone.ts';
import { oneFile } from './bundling/oneFile.ts';

/** The mould of saved recordings: the page that watches, in one file beside the page itself. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  plugins: [lexerAlone(), oneFile()],
  build: {
    outDir: 'target/classes/webroot',
    emptyOutDir: false,
    target: 'es2023',
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: { input: 'recording.html', output: { codeSplitting: false } },
  },
});
