import { finalJudgement, verdictOn } from '../run/judgement';
import type { Showing } from '../lanes/showing';
import { Sign } from './Sign';

/** The specification that is pointed at, and what was ruled on it in each lane. */
export function Why({ showing }: { showing: Showing }) {
  const specification = showing.specifications.value.find((it) => it.id === showing.pointed.value);
  if (!specification) {
    return <p class="why">A mark is a specification: point at one to see what was ruled, choose it to see why.</p>;
  }
  return (
    <p class="why">
      <b>{specification.id}</b> {specification.text}{' '}
      {showing.runs.map(({ value: run }) => {
        const verdict = verdictOn(finalJudgement(run), specification.id);
        return (
          <span key={run.id} class="lane-ruling">
            {verdict ? <Sign ruling={verdict.ruling} /> : 'not judged'} in {run.submitted?.method.id}
            {verdict?.ruling === 'NO' && verdict.evidence && `: “${verdict.evidence}”`}
          </span>
        );
      })}
    </p>
  );
}
