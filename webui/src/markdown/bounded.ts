import { Lexer, type Token } from 'marked';

/** Quotes in lists in quotes, and emphasis in emphasis, go so deep; nobody writes more, and each level is a call within calls. */
const DEEPEST = 24;
/** A paragraph of more characters is shown as it is written: to read its signs takes the square of its length. */
const LONGEST_PARAGRAPH = 4_000;

/** Reads Markdown in time and depth that have a bound, whatever the text is; what is beyond it stays the text that it is. */
class BoundedLexer extends Lexer {
  #depth = 0;

  override blockTokens<T extends Token[]>(text: string, tokens: T = [] as Token[] as T, clipped = false): T {
    this.#deeper(text, tokens, () => super.blockTokens(text, tokens, clipped));
    return tokens;
  }

  override inlineTokens(text: string, tokens: Token[] = []): Token[] {
    if (text.length > LONGEST_PARAGRAPH) tokens.push(asWritten(text));
    else this.#deeper(text, tokens, () => super.inlineTokens(text, tokens));
    return tokens;
  }

  /** Adds what is read to the tokens, or, too deep down, the text as it is written. */
  #deeper(text: string, tokens: Token[], read: () => void): void {
    if (this.#depth >= DEEPEST) {
      tokens.push(asWritten(text));
      return;
    }
    this.#depth++;
    read();
    this.#depth--;
  }
}

const asWritten = (text: string): Token => ({ type: 'text', raw: text, text });

/** The tokens of a text, with no more levels and no more work than a page can bear. */
export const tokensOf = (text: string): Token[] => new BoundedLexer({ gfm: true }).lex(text);
