import { useSignal } from '@preact/signals';

import { JudgeAgain } from '../judging/JudgeAgain';
import { FILTERS, finalJudgement } from '../run/judgement';
import { leading } from '../run/judging';
import { hasEnded, type Run } from '../run/run';
import type { Showing } from './showing';
import { stop } from './stopping';

/** The question, and what can be done with all lanes. */
export function LiveHead({ showing }: { showing: Showing }) {
  const opened = useSignal(false);
  const runs = showing.runs.map((it) => it.value);
  const submitted = runs[0]?.submitted;
  return (
    <header class="ask">
      <div class="question">
        <Crumb runs={runs} />
        <h1 class={opened.value ? 'opened' : ''}>
          <button type="button" aria-expanded={opened.value} title={opened.value ? 'fold the prompt' : 'the whole prompt'} onClick={() => (opened.value = !opened.value)}>
            {submitted?.prompt ?? 'Waiting for the log …'}
          </button>
        </h1>
      </div>
      <Controls showing={showing} runs={runs} />
    </header>
  );
}

function Crumb({ runs }: { runs: readonly Run[] }) {
  const scenario = runs[0]?.submitted?.scenario;
  const rehearsal = runs.some((it) => Object.values(it.submitted?.models ?? {}).some((model) => model.rehearsal));
  const kind = (wanted: string) => scenario?.specifications.filter((it) => it.kind === wanted).length ?? 0;
  return (
    <p class="crumb">
      {scenario && (
        <>
          {scenario.name} v{scenario.version} · {kind('safety')} safety, {kind('behaviour')} behaviour
        </>
      )}
      {runs.length === 1 && runs[0]?.submitted?.comparison && (
        <>
          {' · '}
          <a href={`/c/${runs[0].submitted.comparison}`}>the comparison it is part of</a>
        </>
      )}
      <Judging run={runs[0]} />
      {rehearsal && (
        <>
          {' · '}
          <span class="rehearsal">rehearsal</span>: written scripts, no language model
        </>
      )}
    </p>
  );
}

/** What only judges says whose answer it is. */
function Judging({ run }: { run: Run | undefined }) {
  const given = run?.submitted?.given;
  if (given?.deliberation) {
    return (
      <>
        {' · '}
        <a href={`/d/${given.deliberation}`}>a later judgement of this answer</a>
      </>
    );
  }
  if (given?.check) {
    return (
      <>
        {' · '}
        <a href={`/checks/${given.check}`}>a case of this examination of a judge</a>
      </>
    );
  }
  return null;
}

function Controls({ showing, runs }: { showing: Showing; runs: readonly Run[] }) {
  const { part, filter, changes } = showing;
  const failing = runs.flatMap((it) => finalJudgement(it) ?? []).flatMap(leading).filter((it) => it.ruling === 'NO').length;
  const going = runs.filter((it) => !hasEnded(it));
  const judging = useSignal(false);
  const judged = runs.filter((it) => it.answer && !it.submitted?.given);
  return (
    <div class="controls">
      <Choices name="Show" options={['lanes', 'verdicts']} chosen={part.value} onChoose={(it) => (part.value = it)} note={{ verdicts: failing > 0 ? ` (${failing} NO)` : '' }} />
      <Choices name="Filter" options={FILTERS} chosen={filter.value} onChoose={(it) => (filter.value = it)} />
      <button type="button" aria-pressed={changes.value} title="what changed between drafts (C)" onClick={() => showing.showChanges(!changes.value)}>
        changes
      </button>
      {judged.length > 0 && going.length === 0 && (
        <button type="button" title="judge the answers again, and see all judgements" onClick={() => (judging.value = true)}>
          judge again
        </button>
      )}
      {judging.value && <JudgeAgain runs={judged} onClose={() => (judging.value = false)} />}
      {going.length > 0 && (
        <button type="button" class="stop" onClick={() => going.forEach((it) => void stop(it.id))}>
          {runs.length > 1 ? 'stop all' : 'stop'}
        </button>
      )}
    </div>
  );
}

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly note?: Partial<Record<T, string>>;
}

/** A few words of which one holds. */
export function Choices<T extends string>({ name, options, chosen, onChoose, note }: ChoicesProps<T>) {
  return (
    <div class="choices" role="group" aria-label={name}>
      {options.map((it) => (
        <button key={it} type="button" aria-pressed={it === chosen} onClick={() => onChoose(it)}>
          {it}
          {note?.[it]}
        </button>
      ))}
    </div>
  );
}
