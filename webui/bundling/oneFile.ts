import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Takes scripts and styles into the page itself, which then lets nothing run but just those. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const parts = Object.values(bundle);
      const script = parts.flatMap((it) => (it.type === 'chunk' ? [it.code] : []));
      const style = parts.flatMap((it) => (it.type === 'asset' && it.fileName.endsWith('.css') ? [String(it.source)] : []));
      const page = parts.find((it) => it.type === 'asset' && it.fileName.endsWith('.html'));
      if (page?.type !== 'asset' || script.length !== 1 || style.length !== 1) {
        throw new Error(`one page, script and style are taken together; here are ${parts.map((it) => it.fileName).join(', ')}`);
      }
      page.source = together(String(page.source), harmless(script[0]!.trim()), style[0]!.trim());
      for (const name of Object.keys(bundle)) if (bundle[name] !== page) delete bundle[name];
    },
  };
}

/**
 * Signs in a script that HTML would take for its own, written otherwise; they stand in strings and
 * patterns only. And no list of files to fetch beforehand: there is none but this.
 */
function harmless(script: string): string {
  return script.replaceAll('<!--', '\\x3C!--').replaceAll(/<(?=\/script)/gi, '\\x3C').replaceAll(/"?__VITE_PRELOAD__"?/g, 'void 0');
}

function together(page: string, script: string, style: string): string {
  const bare = page.replace(/\s*<script type="module"[^>]*><\/script>/, '').replace(/\s*<link rel="stylesheet"[^>]*>/, '');
  return bare
    .replace('content=""', () => `content="${policy(script, style)}"`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

/** Nothing is fetched, nothing is sent, and only this script and this style are obeyed. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "img-src 'none'",
    "connect-src 'none'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
