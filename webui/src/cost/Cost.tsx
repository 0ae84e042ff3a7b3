import { useSignal, type Signal } from '@preact/signals';
import { count, seconds, usd } from '../app/format';
import { WithPerson } from '../floor/WithPerson';
import { timeOf } from '../showing/clock';
import type { Showing } from '../showing/showing';
import { finalJudgement, finalScore } from '../run/judgement';
import { laneNames } from '../run/lanes';
import { roundsInWords, roundsOf } from '../run/rounds';
import { hasPerson, type Run } from '../run/run';
import { methodSeconds, methodTotal } from '../run/totals';
import { DoubtTag } from '../verdicts/Doubts';
import { ScoreNote } from '../verdicts/ScoreNote';
import { growthInWords, growthOf, scoreInWords } from './growth';
import { GrowthPlot, shapeOf, type Grown } from './GrowthPlot';
import { budgeted, spendingInWords, spendingOf, tokensSpent } from './spending';
import { SpendingBar } from './SpendingBar';

/** What each lane has spent, of its budget or beside the one that took most, and what score it had for that. */
export function Cost({ showing }: { showing: Showing }) {
  const runs = showing.runs.map((it) => it.value);
  const names = laneNames(runs);
  const pointed = useSignal('');
  const lanes = runs.map((it): Grown => ({ id: it.id, name: names.get(it.id) ?? '', points: growthOf(it) }));
  const isScored = lanes.some((it) => it.points.length > 0);
  const isDrawn = lanes.some((it) => it.points.length > 1);
  const inRounds = runs.some(roundsOf);
  return (
    <div class="cost" role="region" aria-label="Cost" tabIndex={0}>
      {isScored ? (
        <GrowthPlot lanes={lanes} budget={sharedBudget(runs)} pointed={pointed} />
      ) : (
        <p class="nothing">Nothing has been judged yet; the scores are drawn here as they come.</p>
      )}
      {isScored && !isDrawn && <p class="hint">Only answers were judged here, a point a lane. ‘Judge each draft as it comes’ draws a line.</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">lane</th>
            <th scope="col">{runs.some((it) => budgeted(it, 0).length > 0) ? 'spent of its budget' : runs.length > 1 ? 'spent, beside the lane that took most' : 'spent'}</th>
            {inRounds && <th scope="col">rounds</th>}
            <th scope="col">tokens read and written</th>
            <th scope="col">calls</th>
            <th scope="col">time</th>
            <th scope="col">cost</th>
            <th scope="col">SAR</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((it, index) => (
            <LaneRow key={it.id} run={it} runs={runs} inRounds={inRounds} grown={lanes[index]!} shape={shapeOf(index)} pointed={pointed} />
          ))}
        </tbody>
      </table>
      <ScoreNote runs={runs} />
    </div>
  );
}

interface RowProps {
  readonly run: Run;
  readonly runs: readonly Run[];
  /** Whether any of them goes in rounds. */
  readonly inRounds: boolean;
  readonly grown: Grown;
  readonly shape: string;
  readonly pointed: Signal<string>;
}

function LaneRow({ run, runs, inRounds, grown, shape, pointed }: RowProps) {
  const time = timeOf(run);
  const { calls, usage, usd: cost } = methodTotal(run);
  const bounds = budgeted(run, time);
  const spending = spendingOf(run, runs, time);
  const took = methodSeconds(run, time);
  const score = finalScore(run);
  return (
    <tr onPointerEnter={() => (pointed.value = run.id)} onPointerLeave={() => (pointed.value = '')}>
      <th scope="row">
        <i class={`point ${shape}`} /> {grown.name} {hasPerson(run) && <WithPerson />}
      </th>
      <td class="spent">
        <SpendingBar spending={spending} name={grown.name} />
        <span class="num">{(bounds.length > 0 ? bounds : spending ? [spending] : []).map(spendingInWords).join('; ') || 'no budget was set'}</span>
        <span class="grew">{growthInWords(grown.points)}</span>
      </td>
      {inRounds && <RoundsCell run={run} />}
      <td class="num" data-name="tokens" title={`read ${count(usage.prompt)}, written ${count(usage.completion)}`}>
        {count(tokensSpent(run))}
      </td>
      <td class="num" data-name="calls">{count(calls)}</td>
      <td class="num" data-name="time">{took === undefined ? '–' : seconds(took)}</td>
      <td class="num" data-name="cost">{cost === undefined ? 'no price' : usd(cost)}</td>
      <td class="num" data-name="SAR">{score ? scoreInWords(score) : finalJudgement(run) ? '–' : '…'} <DoubtTag run={run} /></td>
    </tr>
  );
}

/** Nothing where a method has none. */
function RoundsCell({ run }: { run: Run }) {
  const rounds = roundsOf(run);
  return rounds ? <td class="num">{roundsInWords(rounds)}</td> : <td />;
}

/** The bound in tokens that holds for all lanes. */
function sharedBudget(runs: readonly Run[]): number | undefined {
  const all = new Set(runs.map((it) => it.submitted?.budget.tokens));
  return all.size === 1 ? [...all][0] : undefined;
}
