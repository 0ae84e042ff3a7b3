import type { Plugin } from 'vite';

/**
 * Leaves out of marked what the page has no use for: it wants the lexer, and makes its own nodes of
 * the tokens. What writes HTML is then not even there, and there is less to load. For that, marked
 * exports its lexer alone, and loses the statements that fill its function `marked` and give second
 * names to what that holds; whatever nothing reaches any more falls to the bundler.
 */
export function lexerAlone(): Plugin {
  return {
    name: 'lexer-alone',
    apply: 'build',
    transform: {
      filter: { id: /\/marked\/lib\/marked\.esm\.js$/ },
      handler(code) {
        const kept = this.parse(code).body.flatMap((it) => {
          if (it.type === 'ExpressionStatement') return [];
          if (it.type === 'VariableDeclaration' && it.declarations.every(({ init }) => init?.type === 'MemberExpression' || init?.type === 'Identifier')) return [];
          if (it.type !== 'ExportNamedDeclaration') return [code.slice(it.start, it.end)];
          const lexer = it.specifiers.filter(({ exported }) => exported.type === 'Identifier' && exported.name === 'Lexer');
          return [`export { ${lexer.map(({ start, end }) => code.slice(start, end)).join()} };`];
        });
        return { code: kept.join('\n').replaceAll('=new ', '=/*@__PURE__*/new '), map: null };
      },
    },
  };
}
