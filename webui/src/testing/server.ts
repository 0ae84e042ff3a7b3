import { vi } from 'vitest';

/** What a played server was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

const LINES = 'application/x-ndjson';

/** Plays the server: answers by `METHOD path`, the query left out, and `{id}` for any; what is not said is 404. A list goes as lines to who asks for those. */
export function playServer(answers: Readonly<Record<string, unknown>>): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body, headers = {} }: RequestInit = {}) => {
    const path = address.split('?')[0]!;
    asked.push({ method, path: address, body: body ? JSON.parse(String(body)) : undefined, headers: headers as Record<string, string> });
    const answer = answers[`${method} ${path}`] ?? ofAny(answers, `${method} ${path}`);
    if (answer instanceof Error) throw answer;
    const { status = answer === undefined ? 404 : 200 } = (answer ?? {}) as { status?: number };
    const text = JSON.stringify(answer ?? { title: 'Not found', status: 404, detail: `nothing at ${path}` });
    if ((headers as Record<string, string>)['Accept'] === LINES && Array.isArray(answer)) return new Response(answer.map((it) => `${JSON.stringify(it)}\n`).join(''));
    return new Response(text, { status: typeof status === 'number' ? status : 200 });
  });
  return asked;
}

/** The answer to a call whose path has places for what is asked for. */
function ofAny(answers: Readonly<Record<string, unknown>>, call: string): unknown {
  const parts = call.split('/');
  const fits = (pattern: string) => {
    const wanted = pattern.split('/');
    return wanted.length === parts.length && wanted.every((it, index) => it === '{id}' || it === parts[index]);
  };
  const found = Object.keys(answers).find((it) => it.includes('{id}') && fits(it));
  return found === undefined ? undefined : answers[found];
}
