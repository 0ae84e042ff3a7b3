import type { ComponentChild } from 'preact';
import { count, oneLine, seconds } from '../app/format';
import { Pure } from '../app/pure';
import { ByPerson } from '../floor/ByPerson';
import type { Quote } from '../markdown/quotes';
import { isOpen, type TurnView } from '../run/run';
import { later } from '../app/later';
import { Failures, Warnings } from './Failures';
import { Ran } from './Ran';
import { TurnBody } from './TurnBody';

const WriteHere = later(() => import('../floor/WriteHere').then((it) => it.WriteHere), null);

interface Props {
  readonly turn: TurnView;
  readonly label: string;
  readonly answer: boolean;
  readonly folded: boolean;
  readonly before: string | undefined;
  readonly quotes: readonly Quote[];
  readonly current: boolean;
  /** That took part in what is shown. */
  readonly nodes: readonly string[];
  /** The run, where a person may write in the place of this turn just now. */
  readonly writeIn: string | undefined;
  /** Whether a fork may begin at its end. */
  readonly forkable: boolean;
  readonly onFork: (path: string) => void;
  readonly onFold: (path: string, folded: boolean) => void;
  readonly onExplain: (specification: string) => void;
}

/** One agent's contribution: who speaks, what it is, what it took, and the text. */
export class Turn extends Pure<Props> {
  override render(): ComponentChild {
    const { turn, label, answer, before, folded, current, nodes, writeIn, forkable, onFold, onFork } = this.props;
    const role = turn.role ?? 'someone';
    const classes = ['turn', role, isOpen(turn) ? 'open' : 'closed', current ? 'current' : '', before !== undefined && !folded ? 'compared' : ''].join(' ');
    return (
      <article class={classes} aria-label={`${role}: ${label}`} data-turn={turn.path}>
        <h3>
          <button type="button" aria-expanded={!folded} onClick={() => onFold(turn.path, !folded)}>
            <span class="who">{role}</span> {label}
            {answer && !label.endsWith('answer') && <span class="answer"> · answer</span>}
          </button>
          <span class="grow" />
          {forkable && (
            <button type="button" class="fork-here" title="change something here and go on beside it" onClick={() => onFork(turn.path)}>
              fork
            </button>
          )}
          <Ran turns={[turn]} nodes={nodes} />
          <span class="num took">{took(turn)}</span>
        </h3>
        {folded ? <p class={isThought(turn) ? 'line thought' : 'line'}>{oneLine(turn.text || turn.thought) || 'nothing'}</p> : this.#whole()}
        {turn.person && <ByPerson person={turn.person} />}
        {writeIn !== undefined && <WriteHere id={writeIn} turn={turn} />}
        <Failures turn={turn} nodes={nodes} />
        <Warnings turn={turn} />
      </article>
    );
  }

  #whole(): ComponentChild {
    const { turn, before, quotes, onExplain } = this.props;
    return <TurnBody turn={turn} before={before} quotes={quotes} onExplain={onExplain} />;
  }
}

const isThought = (turn: TurnView) => turn.product === 'thought';

function took({ status, usage, timings }: TurnView): string {
  if (status === 'early' || status === 'running') return 'at work';
  if (status === 'waiting') return 'again soon';
  if (status !== 'completed') return status;
  const parts = [usage ? `${count(usage.completion)} tok` : '', timings ? seconds(timings.total / 1000) : ''];
  return parts.filter((it) => it !== '').join(' · ');
}
