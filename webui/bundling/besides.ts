import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What lies beside the page in public/ and the page asks for by name. */
const BESIDES = ['theme.js', 'icon.svg'];

/**
 * Puts what the page asks for among its assets, by a name with its digest: a hall reaches those and
 * nothing else. What is developed has them beside it, as they are.
 */
export function besides(): Plugin {
  const all = BESIDES.map((name) => {
    const source = readFileSync(join(import.meta.dirname, '../public', name), 'utf8');
    const digest = createHash('sha256').update(source).digest('base64url').slice(0, 8);
    return { name, source, fileName: `assets/${name.replace('.', `-${digest}.`)}` };
  });
  return {
    name: 'besides',
    apply: 'build',
    generateBundle() {
      for (const { source, fileName } of all) this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => all.reduce((so, { name, fileName }) => so.replace(`"/${name}"`, `"/${fileName}"`), page),
    },
  };
}
