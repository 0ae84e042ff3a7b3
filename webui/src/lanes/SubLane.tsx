import type { ComponentChild } from 'preact';
import { count, oneLine } from '../app/format';
import { Pure } from '../app/pure';
import { isOpen, isQueued, type TurnView } from '../run/run';
import { questionsIn, rankingIn } from './said';

/** Characters of a text that a sub-lane shows. */
const SHOWN = 420;

interface Props {
  readonly number: number;
  readonly turn: TurnView | undefined;
  /** Said where not all have the same. */
  readonly model: string | undefined;
  readonly answer: boolean;
  readonly score: string | undefined;
  readonly opened: boolean;
  readonly over: boolean;
  readonly onFold: (path: string, folded: boolean) => void;
}

/** One of several at work at one time: its newest words while it writes, its first ones after. */
export class SubLane extends Pure<Props> {
  override render(): ComponentChild {
    const { number, turn, model, answer, opened, over, onFold } = this.props;
    if (!turn) {
      return (
        <li class="sub-lane to-come">
          <b class="num">{number}</b> <p>{over ? 'not begun' : 'to come'}</p>
        </li>
      );
    }
    const live = isOpen(turn);
    return (
      <li class={['sub-lane', turn.role ?? '', live ? 'live' : turn.status, answer ? 'chosen' : '', opened ? 'opened' : ''].join(' ')} data-place={turn.path}>
        <button type="button" aria-expanded={opened} aria-label={`${number}${answer ? ', the answer' : ''}: ${this.#state(turn)}`} onClick={() => onFold(turn.path, opened)}>
          <b class="num">{number}</b>
          {answer && <span class="answer">answer</span>}
          {model && <span class="model">{model}</span>}
          <span class="num state">{answer ? this.#state(turn).replace('SAR ', '') : this.#state(turn)}</span>
        </button>
        <p>{excerpt(turn, live)}</p>
      </li>
    );
  }

  #state(turn: TurnView): string {
    const { score } = this.props;
    if (turn.status === 'waiting') return 'again soon';
    if (isQueued(turn)) return 'waits';
    if (isOpen(turn)) return turn.text === '' && turn.thought === '' ? 'reading' : turn.text === '' ? 'thinking' : 'writing';
    if (turn.status !== 'completed') return turn.status;
    return score ?? `${count(turn.usage?.completion ?? 0)} tok`;
  }
}

function excerpt({ product, text, thought }: TurnView, live: boolean): string {
  if (live) return plain((text || thought).slice(-SHOWN));
  if (product === 'ranking') return rankingIn(text)?.order ?? plain(text);
  if (product === 'questions') return questionsIn(text)?.join(' ') ?? plain(text);
  return plain((text || thought).slice(0, SHOWN));
}

const plain = (text: string) => oneLine(text, SHOWN);
