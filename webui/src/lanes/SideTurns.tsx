import type { ComponentChildren } from 'preact';
import { count } from '../app/format';
import { sideLabel } from '../run/labels';
import type { Side } from '../run/items';
import { isOpen, type Run } from '../run/run';
import { draftJudgementOf } from '../run/judgement';
import type { Judging } from '../run/judging';
import { judgedInWords } from '../verdicts/JudgedLine';
import { Ran } from './Ran';
import { SubLane } from './SubLane';

/** From so many on each has a line only. */
const MANY = 5;

interface Props {
  readonly side: Side;
  readonly run: Run;
  readonly judgings: ReadonlyMap<string, Judging>;
  readonly opened: (path: string) => boolean;
  readonly current: boolean;
  /** That took part in what is shown. */
  readonly nodes: readonly string[];
  readonly onFold: (path: string, folded: boolean) => void;
  /** Those that are opened, in full. */
  readonly children: ComponentChildren;
}

/** Turns that go on at one time, side by side in the order of their numbers; each has its room from the start. */
export function SideTurns({ side, run, judgings, opened, current, nodes, onFold, children }: Props) {
  const turns = side.places.flatMap((it) => it.turn ?? []);
  const role = turns[0]?.role ?? '';
  const models = new Set(turns.map((it) => it.model));
  const label = sideLabel(side);
  return (
    <section class={`turn side ${role} ${current ? 'current' : ''}`} aria-label={`${role}: ${label}`} data-side={side.key}>
      <h3>
        <span class="who">{role}</span> {label}
        <span class="grow" />
        <Ran turns={turns} nodes={nodes} />
        <span class="num took">{took(side)}</span>
      </h3>
      <ol class={side.places.length < MANY ? 'sub-lanes' : 'sub-lanes many'}>
        {side.places.map(({ number, turn }) => (
          <SubLane
            key={number}
            number={number}
            turn={turn}
            model={models.size > 1 ? turn?.model : undefined}
            answer={turn !== undefined && turn.path === run.answer?.turn}
            score={turn && judgedInWords(draftJudgementOf(run, turn.path), judgings.get(turn.path))}
            opened={turn !== undefined && opened(turn.path)}
            over={run.end !== undefined}
            onFold={onFold}
          />
        ))}
      </ol>
      {children}
    </section>
  );
}

function took({ places }: Side): string {
  const turns = places.flatMap((it) => it.turn ?? []);
  const done = turns.filter((it) => it.status === 'completed');
  if (turns.some(isOpen)) return `${done.length} of ${places.length} done`;
  return `${count(done.reduce((sum, it) => sum + (it.usage?.completion ?? 0), 0))} tok`;
}
