import { Dialog } from '../app/Dialog';
import { finalJudgement, verdictOn } from '../run/judgement';
import { pathLabel } from '../run/labels';
import type { Run } from '../run/run';
import type { Showing } from '../lanes/showing';
import { Sign } from './Sign';

/** Everything that was ruled on one specification, lane by lane, text by text. */
export function Explanation({ showing }: { showing: Showing }) {
  const specification = showing.specifications.value.find((it) => it.id === showing.explained.value);
  if (!specification) return null;
  return (
    <Dialog title={`Specification ${specification.id}`} onClose={() => showing.explain('')}>
      <p class="rule">{specification.text}</p>
      <p class="quiet">
        {specification.kind}
        {specification.verifier && `, checked by program: ${specification.verifier.type}`}
      </p>
      {showing.runs.map(({ value: run }) => (
        <LaneVerdicts key={run.id} run={run} specification={specification.id} />
      ))}
    </Dialog>
  );
}

function LaneVerdicts({ run, specification }: { run: Run; specification: string }) {
  const final = finalJudgement(run);
  return (
    <section class="lane-verdicts">
      <h3>{run.submitted?.method.id}</h3>
      {run.judgements.length === 0 && <p class="quiet">not judged yet</p>}
      {run.judgements.map((judged, index) => {
        const verdict = verdictOn(judged, specification);
        return (
          <div key={index} class={judged === final ? 'final' : ''}>
            <p>
              {verdict ? <Sign ruling={verdict.ruling} /> : 'no verdict'} <span class="quiet">{pathLabel(judged.turn, run)}</span>
              {verdict && <span class="quiet"> · {verdict.by === 'verifier' ? 'checked by program' : 'ruled by the judge'}</span>}
            </p>
            {verdict && <p>{verdict.reason}</p>}
            {verdict?.evidence && <blockquote>{verdict.evidence}</blockquote>}
          </div>
        );
      })}
    </section>
  );
}
