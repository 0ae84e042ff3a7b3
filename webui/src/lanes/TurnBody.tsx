import { ChangesView } from '../changes/ChangesView';
import { Markdown } from '../markdown/Markdown';
import type { Quote } from '../markdown/quotes';
import { isOpen, type TurnView } from '../run/run';
import type { Judged } from '../wire/events';
import { isSatisfied, remarks } from './critique';
import { JudgeBody } from './JudgeBody';

interface Props {
  readonly turn: TurnView;
  readonly before: string | undefined;
  readonly quotes: readonly Quote[];
  readonly judged: Judged | undefined;
  readonly onExplain: (specification: string) => void;
}

/** What a turn says, in the shape of what it produces. */
export function TurnBody({ turn, before, quotes, judged, onExplain }: Props) {
  const live = isOpen(turn);
  if (turn.product === 'verdicts') return <JudgeBody turn={turn} judged={judged} onExplain={onExplain} />;
  if (turn.product === 'thought') return <Thought text={turn.thought || turn.text} live={live} />;
  return (
    <>
      {turn.thought !== '' && <FoldedThought text={turn.thought} live={live && turn.text === ''} />}
      {turn.product === 'critique' ? (
        <Critique text={turn.text} live={live} onExplain={onExplain} />
      ) : before !== undefined ? (
        <ChangesView before={before} after={turn.text} />
      ) : (
        <Markdown text={turn.text} quotes={quotes} live={live} />
      )}
      {live && turn.text === '' && turn.thought === '' && <p class="line">{turn.status === 'waiting' ? 'waiting to try again' : 'reading …'}</p>}
    </>
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

function Critique({ text, live, onExplain }: { text: string; live: boolean; onExplain: (specification: string) => void }) {
  if (isSatisfied(text)) return <p class="satisfied">nothing left to object</p>;
  return (
    <ul class={live ? 'remarks live' : 'remarks'}>
      {remarks(text).map(({ specification, text: said }, index) => (
        <li key={index}>
          {specification && (
            <button type="button" class="spec" onClick={() => onExplain(specification)}>
              {specification}
            </button>
          )}{' '}
          {said}
        </li>
      ))}
    </ul>
  );
}
