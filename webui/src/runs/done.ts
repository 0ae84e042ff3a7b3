import type { Taken } from '../wire/rest';

/** What became of files that were taken in. */
export interface Outcome {
  readonly taken: readonly Taken[];
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

/** What was done last with runs: it is said until something else is done, or another list is shown. */
export type Done =
  | { readonly what: 'nothing' }
  /** It is under way, or it was refused. */
  | { readonly what: 'tried' }
  | { readonly what: 'exported'; readonly sentence: string }
  /** Those that can be taken back. */
  | { readonly what: 'deleted'; readonly ids: readonly string[] }
  | { readonly what: 'imported'; readonly outcome: Outcome };

export const NOTHING: Done = { what: 'nothing' };
