import type { Token } from 'marked';
import { tokensOf } from './bounded';

/** The blocks of a Markdown text that grows: all but the last are frozen and never read again. */
export interface Blocks {
  readonly text: string;
  readonly frozen: readonly Token[];
  /** How much of the text the frozen blocks take, in UTF-16 units. */
  readonly settled: number;
  readonly last: readonly Token[];
}

export const NO_BLOCKS: Blocks = { text: '', frozen: [], settled: 0, last: [] };

/** So much is read at once; a block that is longer is shown as it is written, since its reading would cost a frame. */
const LONGEST_BLOCK = 20_000;
/** After so many blocks, and so many characters, the rest is shown as it is written. */
const MOST_BLOCKS = 2_000;
const MOST_CHARACTERS = 400_000;

/** The blocks of a text; of one that goes on from `known`, only what is new is read. */
export function blocksOf(text: string, known: Blocks = NO_BLOCKS): Blocks {
  if (text === known.text) return known;
  let before = text.startsWith(known.text) ? known : NO_BLOCKS;
  let after = readOn(text, before);
  while (after.settled > before.settled && text.length - before.settled > LONGEST_BLOCK) {
    before = after;
    after = readOn(text, before);
  }
  return after;
}

/** Reads a piece, all blocks of which but the last are settled then; what is after it stays as it is written. */
function readOn(text: string, { frozen, settled }: Blocks): Blocks {
  const piece = text.slice(settled, settled + LONGEST_BLOCK);
  const isEnough = frozen.length >= MOST_BLOCKS || settled >= MOST_CHARACTERS;
  const read = isEnough ? plain(piece) : tokens(piece);
  const open = Math.max(0, read.findLastIndex((it) => it.type !== 'space'));
  const settling = read.slice(0, open);
  const until = settling.reduce((sum, it) => sum + it.raw.length, settled);
  const isEnd = settled + piece.length === text.length;
  return {
    text,
    frozen: settling.length === 0 ? frozen : [...frozen, ...settling.filter(isWritten)],
    settled: until,
    last: isEnd ? read.slice(open).filter(isWritten) : plain(text.slice(until)),
  };
}

const isWritten = (it: Token) => it.type !== 'space';

function tokens(text: string): Token[] {
  const read = tokensOf(text);
  // The lexer may tidy what it reads; blocks that do not add up to the text can't be frozen.
  return read.reduce((sum, it) => sum + it.raw.length, 0) === text.length ? read : [whole(text, read)];
}

/** All blocks as the children of one that stays open. */
function whole(raw: string, children: Token[]): Token {
  return { type: 'group', raw, tokens: children };
}

function plain(text: string): Token[] {
  return [{ type: 'text', raw: text, text }];
}
