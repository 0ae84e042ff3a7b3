import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text that a model may write to harm who reads it, and what it tries. */
export interface Hostile {
  readonly what: string;
  readonly text: string;
}

interface Written extends Hostile {
  readonly times?: number;
  readonly before?: string;
  readonly after?: string;
}

/** The corpus that the server's tests play through a whole page. */
const FILE = join(import.meta.dirname, '../../../server/src/test/hostile/texts.json');

export const HOSTILE: readonly Hostile[] = (JSON.parse(readFileSync(FILE, 'utf8')) as Written[]).map(
  ({ what, text, times = 1, before = '', after = '' }) => ({ what, text: before + text.repeat(times) + after }),
);
