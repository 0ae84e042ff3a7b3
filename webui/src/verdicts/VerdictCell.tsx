import { changeFrom, finalJudgement, verdictOn } from '../run/judgement';
import { courseOf } from '../run/progress';
import type { Run } from '../run/run';
import type { Ruling, Specification } from '../wire/events';
import { Sign } from './Sign';

interface CellProps {
  readonly specification: Specification;
  readonly run: Run;
  /** What the lane is measured against. */
  readonly measure: Run | undefined;
}

const CHANGES = { improved: '+', regressed: '−', same: '' } as const;

/** What was ruled on a specification in a lane, how that came about, and how it stands to the baseline. */
export function VerdictCell({ specification: { id }, run, measure }: CellProps) {
  const verdict = verdictOn(finalJudgement(run), id);
  const course = courseOf(run, id);
  if (!verdict) return <Undecided course={course} />;
  const change = changeFrom(measure && verdictOn(finalJudgement(measure), id)?.ruling, verdict.ruling);
  return (
    <td tabIndex={0} aria-label={`${id} ${run.submitted?.method.id}: ${[...course, verdict.ruling].join(', then ')}${change === 'same' ? '' : `, ${change}`}. ${verdict.reason}`}>
      <Course rulings={course} />
      <Sign ruling={verdict.ruling} />
      {change !== 'same' && (
        <b class={change} title={`${change} against the baseline`}>
          {CHANGES[change]}
        </b>
      )}
      <span class="reason">
        <bdi>{verdict.reason}</bdi>
        {verdict.evidence && <span class="evidence">{verdict.evidence}</span>}
      </span>
    </td>
  );
}

/** An answer that is not judged yet, with what was ruled on its drafts. */
function Undecided({ course }: { course: readonly Ruling[] }) {
  return (
    <td class="quiet">
      <Course rulings={course} />
      {course.length > 0 ? '…' : 'not judged'}
    </td>
  );
}

/** What was ruled on drafts before. */
function Course({ rulings }: { rulings: readonly Ruling[] }) {
  return (
    <>
      {rulings.map((it, index) => (
        <span key={index} class="before">
          <Sign ruling={it} /> →{' '}
        </span>
      ))}
    </>
  );
}
