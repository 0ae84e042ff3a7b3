import { Dialog } from '../app/Dialog';
import { allOn, checkInWords, panelInWords } from '../run/agreement';
import { draftJudgements, finalJudgement, verdictOn } from '../run/judgement';
import { pathLabel } from '../run/labels';
import type { Run } from '../run/run';
import type { Showing } from '../showing/showing';
import type { Judged, Verdict } from '../wire/events';
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

/** The answer's verdict first, then those of its drafts. */
function LaneVerdicts({ run, specification }: { run: Run; specification: string }) {
  const final = finalJudgement(run);
  const drafts = draftJudgements(run);
  return (
    <section class="lane-verdicts">
      <h3>{run.submitted?.method.id}</h3>
      {!final && drafts.length === 0 && <p class="quiet">not judged yet</p>}
      {final && <Verdicts run={run} judged={final} specification={specification} label="answer" />}
      {drafts.map((it) => (
        <Verdicts key={it.turn} run={run} judged={it} specification={specification} label={pathLabel(it.turn, run)} />
      ))}
    </section>
  );
}

interface Props {
  readonly run: Run;
  readonly judged: Judged;
  readonly specification: string;
  readonly label: string;
}

function Verdicts({ run, judged, specification, label }: Props) {
  const all = allOn(judged, specification);
  const scored = judged.purpose === 'score' ? ', for the method to choose by' : '';
  const { ballots = [], agreement, check } = judged;
  const onAnswer = judged.purpose === 'answer';
  return (
    <div class={onAnswer ? 'final' : ''}>
      <p class="quiet">
        {label}
        {scored}
        {onAnswer && run.answer && label !== pathLabel(run.answer.turn, run) && ` (${pathLabel(run.answer.turn, run)})`}
      </p>
      {all.length === 0 && <p>no verdict</p>}
      {all.map((it) => (
        <Ruled key={it.by} verdict={it} by={whoRuled(it, ballots.length)} />
      ))}
      {ballots.length > 0 && (
        <ul class="ballots" aria-label={`Ballots: ${label}`}>
          {ballots.map((it) => {
            const verdict = verdictOn(it, specification);
            return (
              verdict && (
                <li key={it.judge}>
                  <b>judge {it.judge}</b> <span class="by">{it.model}</span> <Sign ruling={verdict.ruling} /> <bdi>{verdict.reason}</bdi>
                </li>
              )
            );
          })}
        </ul>
      )}
      {onAnswer && agreement && <p class="quiet">On all specifications: {panelInWords(agreement, ballots.length)}.</p>}
      {onAnswer && check && <p class="quiet">Against programs: {checkInWords(check)}.</p>}
    </div>
  );
}

function whoRuled({ by }: Verdict, judges: number): string {
  if (by === 'verifier') return 'checked by program';
  return judges > 0 ? 'ruled by the majority' : 'ruled by the judge';
}

function Ruled({ verdict, by }: { verdict: Verdict; by: string }) {
  return (
    <>
      <p>
        <Sign ruling={verdict.ruling} /> <span class="quiet">{by}</span>
      </p>
      <p>{verdict.reason}</p>
      {verdict.evidence && <blockquote>{verdict.evidence}</blockquote>}
    </>
  );
}
