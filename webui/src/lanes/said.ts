/** What agents say as JSON, as far as it has come, in words. */

const STRING = /"((?:[^"\\]|\\.)*)"/g;

/** The questions of a plan that are whole; undefined where it is no such JSON. */
export function questionsIn(text: string): string[] | undefined {
  const list = /"questions"\s*:\s*\[([\s\S]*)/.exec(text)?.[1];
  return list === undefined ? undefined : [...list.matchAll(STRING)].map((it) => unescaped(it[1] ?? ''));
}

/** A ranking or a choice in words, and why; undefined where it is neither. */
export function rankingIn(text: string): { readonly order: string; readonly reason: string } | undefined {
  const json = parsed(text);
  if (!json) return undefined;
  const { ranking, choice, reason } = json;
  const why = typeof reason === 'string' ? reason : '';
  if (Array.isArray(ranking) && ranking.length > 0) return { order: ranking.join(' before '), reason: why };
  return choice === undefined ? undefined : { order: `draft ${String(choice)}`, reason: why };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
