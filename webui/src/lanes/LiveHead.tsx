import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Choices } from '../app/Choices';
import { addShortcuts } from '../app/keys';
import { later } from '../app/later';
import { hallShown } from '../hall/presenting';
import { FILTERS, finalJudgement } from '../run/judgement';
import { leading } from '../run/judging';
import { onlooker } from '../app/onlooker';
import { SaveButton } from '../offline/SaveButton';
import { To } from '../offline/To';
import { hasEnded, type Run } from '../run/run';
import { ChangesButton } from './ChangesButton';
import { PARTS, type Showing } from '../showing/showing';
import { stop } from './stopping';

const FamilyNote = later(() => import('../forks/FamilyNote').then((it) => it.FamilyNote), null);
const FamilyDialog = later(() => import('../forks/FamilyDialog').then((it) => it.FamilyDialog), null);
const JudgeAgain = later(() => import('../judging/JudgeAgain').then((it) => it.JudgeAgain), null);

/** The question, and what can be done with all lanes. */
export function LiveHead({ showing }: { showing: Showing }) {
  const opened = useSignal(false);
  const family = useSignal('');
  const runs = showing.runs.map((it) => it.value);
  const submitted = runs[0]?.submitted;
  return (
    <header class="ask">
      <div class="question">
        <Crumb runs={runs} onFamily={(id) => (family.value = id)} />
        <h1 class={opened.value ? 'opened' : ''}>
          <button type="button" aria-expanded={opened.value} title={opened.value ? 'fold the prompt' : 'the whole prompt'} onClick={() => (opened.value = !opened.value)}>
            {submitted?.prompt ?? 'Waiting for the log …'}
          </button>
        </h1>
      </div>
      {isRehearsal(runs) && <p class="only-on-stage rehearsal">rehearsal: written scripts, no language model</p>}
      <Controls showing={showing} runs={runs} />
      {family.value !== '' && <FamilyDialog id={family.value} onClose={() => (family.value = '')} />}
    </header>
  );
}

const isRehearsal = (runs: readonly Run[]) => runs.some((it) => Object.values(it.submitted?.models ?? {}).some((model) => model.rehearsal));

function Crumb({ runs, onFamily }: { runs: readonly Run[]; onFamily: (id: string) => void }) {
  const scenario = runs[0]?.submitted?.scenario;
  const kind = (wanted: string) => scenario?.specifications.filter((it) => it.kind === wanted).length ?? 0;
  return (
    <p class="crumb">
      {scenario && (
        <>
          <bdi>{scenario.name}</bdi> v{scenario.version} · {kind('safety')} safety, {kind('behaviour')} behaviour
        </>
      )}
      {runs.length === 1 && runs[0]?.submitted?.comparison && (
        <>
          {' · '}
          <To href={`/c/${runs[0].submitted.comparison}`}>the comparison it is part of</To>
        </>
      )}
      <Parted runs={runs} />
      {!onlooker.value && runs.some((it) => !it.submitted?.given) && <FamilyNote runs={runs} onOpen={onFamily} />}
      <Judging run={runs[0]} />
      {isRehearsal(runs) && (
        <>
          {' · '}
          <span class="rehearsal">rehearsal</span>: written scripts, no language model
        </>
      )}
    </p>
  );
}

/** A fork says from what it parted, unless that stands beside it. */
function Parted({ runs }: { runs: readonly Run[] }) {
  const fork = runs.map((it) => it.submitted?.fork).find((it) => it !== undefined);
  if (!fork) return null;
  if (runs.some((it) => it.id === fork.of)) return <> · parted after event {fork.at}</>;
  return (
    <>
      {' · '}a fork of <To href={`/d/${fork.of}`}>another run</To> after its event {fork.at}, <To href={`/compare?ids=${fork.of},${runs[0]?.id ?? ''}`}>side by side</To>
    </>
  );
}

/** What only judges says whose answer it is. */
function Judging({ run }: { run: Run | undefined }) {
  const given = run?.submitted?.given;
  if (given?.deliberation) {
    return (
      <>
        {' · '}
        <To href={`/d/${given.deliberation}`}>a later judgement of this answer</To>
      </>
    );
  }
  if (given?.check) {
    return (
      <>
        {' · '}
        <To href={`/checks/${given.check}`}>a case of this examination of a judge</To>
      </>
    );
  }
  return null;
}

function Controls({ showing, runs }: { showing: Showing; runs: readonly Run[] }) {
  const { part, filter } = showing;
  const failing = runs.flatMap((it) => finalJudgement(it) ?? []).flatMap(leading).filter((it) => it.ruling === 'NO').length;
  const { replaying } = showing;
  const played = replaying.player.value !== undefined;
  const going = played ? [] : runs.filter((it) => !hasEnded(it));
  const over = !played && going.length === 0 && !onlooker.value;
  const judging = useSignal(false);
  const judged = runs.filter((it) => it.answer && !it.submitted?.given);
  return (
    <div class="controls">
      <Choices name="Show" options={PARTS} chosen={part.value} onChoose={(it) => (part.value = it)} note={{ verdicts: failing > 0 ? ` (${failing} NO)` : '' }} />
      {(part.value === 'lanes' || part.value === 'verdicts') && <Choices name="Filter" options={FILTERS} chosen={filter.value} onChoose={(it) => (filter.value = it)} />}
      {part.value === 'lanes' && <ChangesButton showing={showing} runs={runs} />}
      {!played && replaying.ready.value && <ReplayButton showing={showing} />}
      {over && judged.length > 0 && (
        <button type="button" title="judge the answers again, and see all judgements" onClick={() => (judging.value = true)}>
          judge again
        </button>
      )}
      {over && <SaveButton showing={showing} />}
      {!onlooker.value && (
        <button type="button" title="what you see here, on the devices of those who have an address (H)" onClick={() => (hallShown.value = true)}>
          show to a hall
        </button>
      )}
      {judging.value && <JudgeAgain runs={judged} onClose={() => (judging.value = false)} />}
      {going.length > 0 && !onlooker.value && (
        <button type="button" class="stop" onClick={() => going.forEach((it) => void stop(it.id))}>
          {runs.length > 1 ? 'stop all' : 'stop'}
        </button>
      )}
    </div>
  );
}

/** Plays what is over from its start. */
function ReplayButton({ showing: { replaying } }: { showing: Showing }) {
  useEffect(() => addShortcuts([{ key: 'P', does: 'replay from the start', run: () => void replaying.begin() }]), [replaying]);
  return (
    <button type="button" title="plays the recording at the pace it had (P)" disabled={replaying.now.value.state === 'opening'} onClick={() => void replaying.begin()}>
      replay
    </button>
  );
}
