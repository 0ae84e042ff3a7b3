import { count, seconds } from '../app/format';
import { later } from '../app/later';
import { mayBeDoubted } from '../run/judgement';
import type { Judging } from '../run/judging';
import { hasEnded, isOpen, type Run } from '../run/run';
import type { Judged } from '../wire/events';
import { Failures, Warnings } from './Failures';
import { JudgeBody } from './JudgeBody';
import { Ran } from './Ran';

const DoubtLine = later(() => import('../verdicts/Doubts').then((it) => it.DoubtLine), null);

interface Props extends Judging {
  readonly run: Run;
  /** That took part in what is shown. */
  readonly nodes: readonly string[];
  readonly judged: Judged | undefined;
  readonly onExplain: (specification: string) => void;
}

/** All that judges do about the answer, one call or many, as one. */
export function JudgingTurns({ turns, run, nodes, judged, onExplain }: Props) {
  const open = turns.some(isOpen);
  const mode = run.submitted?.judge.mode;
  const label = mode === 'panel' || mode === 'sequential' ? `verdicts · ${mode}` : 'verdicts';
  return (
    <article class={`turn judge ${open ? 'open' : 'closed'}`} aria-label={`judge: ${label}`} data-turn={turns[0]?.path}>
      <h3>
        <span class="who">judge</span> {label}
        <span class="grow" />
        <Ran turns={turns} nodes={nodes} />
        <span class="num took">{took(turns)}</span>
      </h3>
      {judged ? <JudgeBody judged={judged} onExplain={onExplain} /> : <p class="line">{atWork(run, turns)}</p>}
      {mayBeDoubted(judged) && <DoubtLine run={run} />}
      {turns.map((it) => (
        <div key={it.path}>
          <Failures turn={it} nodes={nodes} />
          <Warnings turn={it} />
        </div>
      ))}
    </article>
  );
}

function atWork(run: Run, turns: Judging['turns']): string {
  if (hasEnded(run)) return 'no verdict was read from this';
  const done = turns.filter((it) => it.status === 'completed').length;
  const calls = turns.length > 1 ? ` ${done} of ${turns.length} calls are done` : '';
  return `ruling on each specification …${calls}`;
}

function took(turns: Judging['turns']): string {
  if (turns.some(isOpen)) return 'at work';
  const tokens = turns.reduce((sum, it) => sum + (it.usage?.completion ?? 0), 0);
  const times = turns.flatMap((it) => (it.startedAt && it.endedAt ? [[Date.parse(it.startedAt), Date.parse(it.endedAt)] as const] : []));
  if (times.length === 0) return '';
  const [from, until] = [Math.min(...times.map(([it]) => it)), Math.max(...times.map(([, it]) => it))];
  return `${count(tokens)} tok · ${seconds((until - from) / 1000)}`;
}
