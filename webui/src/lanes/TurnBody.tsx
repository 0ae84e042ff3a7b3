import { later } from '../app/later';
import { Markdown } from '../markdown/Markdown';
import type { Quote } from '../markdown/quotes';
import { isOpen, isQueued, type TurnView } from '../run/run';
import { isSatisfied, remarks } from './critique';
import { questionsIn, rankingIn } from './said';

const ChangesView = later(() => import('../changes/ChangesView').then((it) => it.ChangesView), null);

interface Props {
  readonly turn: TurnView;
  readonly before: string | undefined;
  readonly quotes: readonly Quote[];
  readonly onExplain: (specification: string) => void;
}

/** What a turn says, in the shape of what it produces. */
export function TurnBody({ turn, before, quotes, onExplain }: Props) {
  const live = isOpen(turn);
  if (turn.product === 'thought') return <Thought text={turn.thought || turn.text} live={live} />;
  return (
    <>
      {turn.thought !== '' && <FoldedThought text={turn.thought} live={live && turn.text === ''} />}
      <Said turn={turn} before={before} quotes={quotes} onExplain={onExplain} />
      {live && turn.text === '' && turn.thought === '' && <p class="line">{stillSilent(turn)}</p>}
      {turn.status === 'completed' && turn.text.trim() === '' && <p class="line">It said nothing.</p>}
    </>
  );
}

function stillSilent(turn: TurnView): string {
  if (turn.status === 'waiting') return 'waiting to try again';
  return isQueued(turn) ? 'waits for the model’s limit …' : 'reading …';
}

/** The text itself, as what it is. */
function Said({ turn, before, quotes, onExplain }: Props) {
  const { product, text } = turn;
  const live = isOpen(turn);
  if (product === 'critique') return <Critique text={text} live={live} onExplain={onExplain} />;
  const questions = product === 'questions' ? questionsIn(text) : undefined;
  if (questions) return <Questions all={questions} live={live} />;
  const ranking = product === 'ranking' ? rankingIn(text) : undefined;
  if (ranking) return <Ranking {...ranking} />;
  return before === undefined ? <Markdown text={text} quotes={quotes} live={live} /> : <ChangesView before={before} after={text} />;
}

function Questions({ all, live }: { all: readonly string[]; live: boolean }) {
  return (
    <ol class={live ? 'remarks live' : 'remarks'}>
      {all.map((it, index) => (
        <li key={index}>
          <b class="num">{index + 1}</b> <bdi>{it}</bdi>
        </li>
      ))}
    </ol>
  );
}

function Ranking({ order, reason }: { order: string; reason: string }) {
  return (
    <p class="ranked">
      <b>{order}</b>
      {reason !== '' && (
        <>
          : <bdi>{reason}</bdi>
        </>
      )}
    </p>
  );
}

function Thought({ text, live }: { text: string; live: boolean }) {
  return (
    <div class="thought">
      <Markdown text={text} live={live} />
    </div>
  );
}

/** A thought before a text: open while nothing else is there to read, folded after. */
function FoldedThought({ text, live }: { text: string; live: boolean }) {
  return (
    <details class="thinking" open={live}>
      <summary>thought</summary>
      <Thought text={text} live={live} />
    </details>
  );
}

/** Remarks, a specification each; one that keeps to no such form is shown as it is written. */
function Critique({ text, live, onExplain }: { text: string; live: boolean; onExplain: (specification: string) => void }) {
  if (isSatisfied(text)) return <p class="satisfied">nothing left to object</p>;
  const all = remarks(text);
  if (!all.some((it) => it.specification)) return <Markdown text={text} live={live} />;
  return (
    <ul class={live ? 'remarks live' : 'remarks'}>
      {all.map(({ specification, text: said }, index) => (
        <li key={index}>
          {specification && (
            <button type="button" class="spec" onClick={() => onExplain(specification)}>
              {specification}
            </button>
          )}{' '}
          <bdi>{said}</bdi>
        </li>
      ))}
    </ul>
  );
}
