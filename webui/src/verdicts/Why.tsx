import { finalJudgement, verdictOn } from '../run/judgement';
import type { Showing } from '../showing/showing';
import { Sign } from './Sign';

/** What is a whole quotation already is not quoted twice. */
const inQuotes = (text: string) => (/^[“"].*[”"]$/s.test(text) ? text : `“${text}”`);

/** The specification that is pointed at, and what was ruled on it in each lane. */
export function Why({ showing }: { showing: Showing }) {
  const specification = showing.specifications.value.find((it) => it.id === showing.pointed.value);
  if (!specification) {
    const baseline = showing.baseline()?.submitted?.method.id;
    return (
      <p class="why">
        A mark is a specification: point at one to see what was ruled, choose it to see why.
        {baseline && ` + is kept here and not in ${baseline}, − the other way round.`}
      </p>
    );
  }
  return (
    <p class="why">
      <b>{specification.id}</b> <bdi>{specification.text}</bdi>{' '}
      {showing.runs.map(({ value: run }) => {
        const verdict = verdictOn(finalJudgement(run), specification.id);
        return (
          <span key={run.id} class="lane-ruling">
            {verdict ? <Sign ruling={verdict.ruling} /> : 'not judged'} in {run.submitted?.method.id}
            {verdict?.ruling === 'NO' && verdict.evidence && (
              <>
                : <bdi>{inQuotes(verdict.evidence)}</bdi>
              </>
            )}
          </span>
        );
      })}
    </p>
  );
}
