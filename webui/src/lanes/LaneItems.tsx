import { Fragment } from 'preact';
import { useCallback } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { canBeWritten, isActedOn, isHeld } from '../floor/held';
import { canFork } from '../forks/where';
import { itemsOf, turnsOf, type Item, type Side } from '../run/items';
import { draftJudgementOf, finalJudgement } from '../run/judgement';
import { judgings, type Judging } from '../run/judging';
import { turnLabel } from '../run/labels';
import type { Run, TurnView } from '../run/run';
import { quotesIn } from '../verdicts/evidence';
import { AnswerAlone } from './AnswerAlone';
import { BudgetNote } from './BudgetNote';
import { draftBefore, isCurrent, isFolded, landmarksOf, ownBefore, type Landmarks } from './folding';
import { JudgedLine } from '../verdicts/JudgedLine';
import { JudgingTurns } from './JudgingTurns';
import { Long } from './Long';
import type { Showing } from '../showing/showing';
import { SideTurns } from './SideTurns';
import { takenOver, TakeOverLines } from './TakeOverLines';
import { Turn } from './Turn';

/** What the reader has folded or opened, by path. */
type Folds = Readonly<Record<string, boolean>>;

/** What has been said in a run, in the order in which it is to be read. */
export function LaneItems({ run, showing }: { run: Run; showing: Showing }) {
  const folds = useSignal<Folds>({});
  const onFold = useCallback((path: string, folded: boolean) => {
    folds.value = { ...folds.peek(), [path]: folded };
  }, []);
  const items = itemsOf(run);
  const ofMethod = items.filter((it) => it.kind !== 'judging');
  const byDraft = new Map(judgings(run).flatMap((it) => (it.of === undefined ? [] : [[it.of, it] as const])));
  const isAlone = run.answer && !ofMethod.some((it) => turnsOf(it).some((one) => one.path === run.answer?.turn));
  const places = takenOver(ofMethod, run);
  const common = { items, run, showing, byDraft, folds: folds.value, landmarks: landmarksOf(items, run), onFold };
  const draw = (it: Item, index: number) =>
    it.kind !== 'judging' && (
      <Fragment key={it.key}>
        <TakeOverLines all={places.get(it)} nodes={showing.nodes.value} />
        <LaneItem item={it} index={index} {...common} />
      </Fragment>
    );
  return (
    <>
      <Long all={items} draw={draw} />
      <TakeOverLines all={places.get(undefined)} nodes={showing.nodes.value} />
      {isAlone && <AnswerAlone run={run} quotes={quotesIn(run, run.answer?.turn ?? '')} />}
      <BudgetNote run={run} />
      <JudgingOfAnswer items={items} run={run} showing={showing} byDraft={byDraft} />
    </>
  );
}

/** Judged for itself, or taken over from the draft that it was. */
function JudgingOfAnswer({ items, run, showing, byDraft }: Pick<ItemProps, 'items' | 'run' | 'showing' | 'byDraft'>) {
  const own = items.find((it) => it.kind === 'judging');
  const judged = finalJudgement(run);
  if (!own && !judged) return null;
  const turns = own ? turnsOf(own) : (byDraft.get(run.answer?.turn ?? '')?.turns ?? []);
  return <JudgingTurns turns={turns} run={run} nodes={showing.nodes.value} judged={judged} onExplain={showing.explain} />;
}

interface ItemProps {
  readonly item: Item;
  /** Its place among all items. */
  readonly index: number;
  readonly items: readonly Item[];
  readonly run: Run;
  readonly showing: Showing;
  readonly byDraft: ReadonlyMap<string, Judging>;
  readonly folds: Folds;
  readonly landmarks: Landmarks;
  readonly onFold: (path: string, folded: boolean) => void;
}

function LaneItem(props: ItemProps) {
  const { item, index, items, run, showing, folds, landmarks } = props;
  if (item.kind === 'judging') return null;
  if (item.kind === 'side') return <LaneSide {...props} side={item} />;
  const before = showing.changes.value ? draftBefore(index, items) : undefined;
  return <LaneTurn {...props} turn={item.turn} folded={folds[item.key] ?? (before === undefined && isFolded(index, item.turn, run, landmarks))} current={isCurrent(index, item, landmarks)} before={before} />;
}

function LaneSide(props: ItemProps & { readonly side: Side }) {
  const { side, index, items, run, showing, byDraft, folds, landmarks, onFold } = props;
  const before = new Map(showing.changes.value ? side.places.map(({ turn, number }) => [turn?.path, ownBefore(number, side, items)]) : []);
  const opened = (path: string) => !(folds[path] ?? (path !== run.answer?.turn && before.get(path) === undefined));
  const current = isCurrent(index, side, landmarks);
  return (
    <SideTurns side={side} run={run} judgings={byDraft} opened={opened} current={current} nodes={showing.nodes.value} onFold={onFold}>
      {side.places.map(
        ({ turn }) =>
          turn &&
          opened(turn.path) && (
            <LaneTurn key={turn.path} {...props} turn={turn} folded={false} current={current} before={before.get(turn.path)} />
          ),
      )}
    </SideTurns>
  );
}

interface TurnProps extends Pick<ItemProps, 'run' | 'showing' | 'byDraft' | 'onFold'> {
  readonly turn: TurnView;
  readonly folded: boolean;
  readonly current: boolean;
  readonly before: string | undefined;
}

/** Gives a turn what it needs of its run, so that it is drawn again only when that changes. */
function LaneTurn({ turn, run, showing, byDraft, folded, current, before, onFold }: TurnProps) {
  const onFork = useCallback((path: string) => (showing.forking.value = { run: run.id, path }), [showing, run.id]);
  return (
    <>
      <Turn
        turn={turn}
        label={turnLabel(turn, run)}
        answer={run.answer?.turn === turn.path}
        folded={folded}
        before={before}
        quotes={quotesIn(run, turn.path)}
        current={current}
        nodes={showing.nodes.value}
        writeIn={isActedOn(run) && isHeld(run, turn) && canBeWritten(turn) ? run.id : undefined}
        forkable={isActedOn(run) && canFork(run, turn)}
        onFork={onFork}
        onFold={onFold}
        onExplain={showing.explain}
      />
      <JudgedLine judged={draftJudgementOf(run, turn.path)} judging={byDraft.get(turn.path)} onExplain={showing.explain} />
    </>
  );
}
