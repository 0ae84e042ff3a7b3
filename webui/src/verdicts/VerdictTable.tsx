import { share } from '../app/format';
import { WithPerson } from '../floor/WithPerson';
import { filtered, finalJudgement, finalScore, netChange } from '../run/judgement';
import { hasPerson, type Run } from '../run/run';
import type { Kind, Specification } from '../wire/events';
import type { Showing } from '../showing/showing';
import { Bounds } from './Bounds';
import { DoubtTag } from './Doubts';
import { ScoreNote } from './ScoreNote';
import { VerdictCell } from './VerdictCell';

/** All verdicts in one table: a row a specification, a column a lane. */
export function VerdictTable({ showing }: { showing: Showing }) {
  const runs = showing.runs.map((it) => it.value);
  const rows = filtered(showing.specifications.value, runs, showing.filter.value);
  return (
    <div class="verdicts" role="region" aria-label="Verdicts" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">specification</th>
            {runs.map((it) => (
              <LaneHeading key={it.id} run={it} showing={showing} />
            ))}
          </tr>
        </thead>
        {(['safety', 'behaviour'] as const).map((kind) => (
          <KindRows key={kind} kind={kind} rows={rows.filter((it) => it.kind === kind)} runs={runs} showing={showing} />
        ))}
      </table>
      {rows.length === 0 && <p class="nothing">{emptyWord(showing, runs)}</p>}
      <ScoreNote runs={runs} />
    </div>
  );
}

function emptyWord(showing: Showing, runs: readonly Run[]): string {
  if (!runs.some(finalJudgement)) return 'Nothing has been judged yet.';
  return showing.filter.value === 'failing' ? 'No specification fails in any lane.' : 'The lanes do not differ in any specification.';
}

function LaneHeading({ run, showing }: { run: Run; showing: Showing }) {
  const score = finalScore(run);
  const baseline = showing.baseline();
  const measure = showing.measureOf(run);
  const net = measure && netChange(showing.specifications.value, measure, run);
  return (
    <th scope="col">
      <span class="names">
        {run.submitted?.method.id} <b class="num">{score ? share(score.sar) : finalJudgement(run) ? '–' : '…'}</b> {score && <Bounds score={score} />} {hasPerson(run) && <WithPerson />}
      </span>
      <DoubtTag run={run} />
      {score && (
        <span class="tag num">
          safety {share(score.safety)} · behaviour {share(score.behaviour)}
        </span>
      )}
      {baseline && <Baseline run={run} showing={showing} on={baseline.id === run.id} />}
      {net && (
        <span class="tag num">
          <b class={net.improved > 0 ? 'yes' : ''}>+{net.improved} improved</b> <b class={net.regressed > 0 ? 'no' : ''}>−{net.regressed} regressed</b>
        </span>
      )}
    </th>
  );
}

function Baseline({ run, showing, on }: { run: Run; showing: Showing; on: boolean }) {
  if (on) return <span class="tag">baseline</span>;
  return (
    <button type="button" aria-label={`make baseline: ${run.submitted?.method.id}`} onClick={() => (showing.baselineId.value = run.id)}>
      make baseline
    </button>
  );
}

interface RowsProps {
  readonly kind: Kind;
  readonly rows: readonly Specification[];
  readonly runs: readonly Run[];
  readonly showing: Showing;
}

function KindRows({ kind, rows, runs, showing }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr class="kind">
        <th scope="rowgroup" colSpan={runs.length + 1}>
          {kind}
        </th>
      </tr>
      {rows.map((it) => (
        <tr key={it.id}>
          <th scope="row">
            <span class="asked">
              <button type="button" class="spec" aria-label={`Explain ${it.id}`} onClick={() => showing.explain(it.id)}>
                {it.id}
              </button>
              <span>{it.text}</span>
            </span>
          </th>
          {runs.map((run) => (
            <VerdictCell key={run.id} specification={it} run={run} measure={showing.measureOf(run)} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
