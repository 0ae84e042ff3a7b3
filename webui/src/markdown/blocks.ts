import { Lexer, type Token } from 'marked';

/** The blocks of a Markdown text that grows: all but the last are frozen and never read again. */
export interface Blocks {
  readonly text: string;
  readonly frozen: readonly Token[];
  /** How much of the text the frozen blocks take, in UTF-16 units. */
  readonly settled: number;
  readonly last: readonly Token[];
}

export const NO_BLOCKS: Blocks = { text: '', frozen: [], settled: 0, last: [] };

/** Past this length the last block is shown as it is written: its reading would cost a frame. */
const LONGEST_OPEN_BLOCK = 20_000;

/** The blocks of a text; of one that goes on from `known`, only what is new is read. */
export function blocksOf(text: string, known: Blocks = NO_BLOCKS): Blocks {
  if (text === known.text) return known;
  const before = text.startsWith(known.text) ? known : NO_BLOCKS;
  const rest = text.slice(before.settled);
  const read = rest.length > LONGEST_OPEN_BLOCK ? plain(rest) : tokens(rest);
  const open = read.findLastIndex((it) => it.type !== 'space');
  const settling = read.slice(0, Math.max(0, open));
  const length = settling.reduce((sum, it) => sum + it.raw.length, 0);
  return {
    text,
    frozen: settling.length === 0 ? before.frozen : [...before.frozen, ...settling.filter((it) => it.type !== 'space')],
    settled: before.settled + length,
    last: read.slice(Math.max(0, open)).filter((it) => it.type !== 'space'),
  };
}

function tokens(text: string): Token[] {
  const read = new Lexer({ gfm: true }).lex(text);
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
