import type { Token } from 'marked';
import { Pure } from '../app/pure';
import { NO_BLOCKS, blocksOf } from './blocks';
import { Node } from './nodes';
import type { Quote } from './quotes';

const NO_QUOTES: readonly Quote[] = [];

interface Props {
  readonly text: string;
  readonly quotes?: readonly Quote[];
  /** Whether the text still grows. */
  readonly live?: boolean;
}

/** A model's Markdown, which may still grow; only the block that grows is drawn again. */
export class Markdown extends Pure<Props> {
  #blocks = NO_BLOCKS;

  override render() {
    const { text, quotes = NO_QUOTES, live = false } = this.props;
    this.#blocks = blocksOf(text, this.#blocks);
    const { frozen, last } = this.#blocks;
    return (
      <div class={live ? 'md live' : 'md'}>
        {[...frozen, ...last].map((it, index) => (
          <Block key={index} token={it} quotes={quotes} />
        ))}
      </div>
    );
  }
}

class Block extends Pure<{ token: Token; quotes: readonly Quote[] }> {
  override render() {
    return <Node token={this.props.token} quotes={this.props.quotes} />;
  }
}
