import { recordingAddress } from '../api/calls';
import { counted, seconds, share } from '../app/format';
import { NodeName } from '../app/NodeName';
import { PauseButton } from '../floor/PauseButton';
import { stillAtWork } from '../floor/held';
import { onlooker } from '../app/onlooker';
import { finalJudgement, finalScore } from '../run/judgement';
import { budgetInWords } from '../run/budget';
import { hasEnded, isJudging, isOpen, isQueued, type Run, type TurnView } from '../run/run';
import { methodSeconds } from '../run/totals';
import { timeOf } from '../showing/clock';
import type { Showing } from '../showing/showing';
import { stop, stopTrouble } from './stopping';

/** What a lane is doing now, or how it ended; here it is stopped. */
export function LaneFoot({ run, showing }: { run: Run; showing: Showing }) {
  const name = run.submitted?.method.id ?? 'this lane';
  const open = run.turns.filter(isOpen).findLast((it) => !isJudging(it)) ?? run.turns.findLast(isOpen);
  const trouble = stopTrouble.value[run.id];
  return (
    <footer>
      <p class={open?.role ?? ''}>
        {open && <i class="dot" />}
        {trouble ?? stateInWords(run, open)}
      </p>
      <span class="grow" />
      <Owner run={run} nodes={showing.nodes.value} />
      <Scores run={run} />
      <LaneTools run={run} showing={showing} />
      {hasEnded(run) && !onlooker.value && (
        <a href={recordingAddress(run.id)} download aria-label={`Export ${name}`} title="the whole log as one document, which another server can import">
          export
        </a>
      )}
      {!onlooker.value && <PauseButton run={run} />}
      {!hasEnded(run) && run.asOf === undefined && !onlooker.value && (
        <button type="button" class="stop" aria-label={`Stop ${name}`} onClick={() => void stop(run.id)}>
          stop
        </button>
      )}
    </footer>
  );
}

/** What can be done with one lane among others. */
function LaneTools({ run, showing }: { run: Run; showing: Showing }) {
  if (showing.runs.length < 2) return null;
  const alone = showing.alone.value === run.id;
  const name = run.submitted?.method.id ?? 'lane';
  return (
    <span class="alone">
      {showing.baselineId.value !== run.id && (
        <button type="button" class="plain make-baseline" aria-label={`Measure from ${name}`} title="measure the others from this lane" onClick={() => (showing.baselineId.value = run.id)}>
          make baseline
        </button>
      )}
      <button type="button" class="plain" aria-label={alone ? 'Show all lanes' : `Maximise ${name}`} onClick={() => (showing.alone.value = alone ? '' : run.id)}>
        {alone ? 'all lanes' : 'maximise'}
      </button>
    </span>
  );
}

/** Which node runs it, where there are several; its agents may be on others. */
function Owner({ run, nodes }: { run: Run; nodes: readonly string[] }) {
  if (nodes.length === 0 || !run.node || hasEnded(run)) return null;
  return (
    <span class="owner">
      <span class="spare">run by </span>
      <NodeName name={run.node} among={nodes} />
    </span>
  );
}

function Scores({ run }: { run: Run }) {
  const score = finalScore(run);
  if (!score) return null;
  const none = finalJudgement(run)?.verdicts.filter((it) => it.ruling === 'NA').length ?? 0;
  return (
    <span class="num scores" title={none > 0 ? `${counted(none, 'specification')} did not apply to the answer` : undefined}>
      safety {share(score.safety)} · behaviour {share(score.behaviour)}
      {none > 0 && ` · ${none} n/a`}
    </span>
  );
}

function stateInWords(run: Run, open: TurnView | undefined): string {
  if (run.end) return endInWords(run);
  if (run.status === 'queued') return 'queued';
  if (run.paused !== undefined && stillAtWork(run).length === 0) return 'paused';
  if (open && run.answer && isJudging(open)) return `${answered(run)}, judge at work`;
  if (!open) return run.answer ? answered(run) : 'the next agent is asked';
  if (open.status === 'waiting') return `${open.role ?? 'agent'} will try again`;
  return doing(run.turns.filter((it) => isOpen(it) && isJudging(it) === isJudging(open)), timeOf(run));
}

const UNITS_A_TOKEN = 4;

/** Who is reading, thinking or writing, and how fast altogether, by rule of thumb. */
function doing(turns: readonly TurnView[], time: number): string {
  const roles = [...new Set(turns.map((it) => it.role ?? 'agent'))].join(' and ');
  const who = turns.length > 1 ? `${turns.length} × ${roles}` : roles;
  if (turns.every(isQueued)) return `${who} ${turns.length > 1 ? 'wait' : 'waits'} for the model’s limit`;
  const speed = turns.reduce((sum, it) => sum + speedOf(it, time), 0);
  if (speed === 0) return `${who} reading`;
  return `${who} ${turns.some((it) => it.text !== '') ? 'writing' : 'thinking'} · ≈ ${Math.round(speed)} tok/s`;
}

function speedOf({ text, thought, startedAt }: TurnView, time: number): number {
  const units = text.length + thought.length;
  return startedAt ? units / UNITS_A_TOKEN / Math.max(0.5, (time - Date.parse(startedAt)) / 1000) : 0;
}

function answered(run: Run): string {
  return `answered in ${seconds(methodSeconds(run, 0) ?? 0)}`;
}

function endInWords(run: Run): string {
  const budget = run.budgetReached ? `, stopped at its budget: ${budgetInWords(run.budgetReached)}` : '';
  switch (run.end?.type) {
    case 'Cancelled':
      return `stopped: ${run.end.reason}`;
    case 'Failed':
      return `failed: ${run.end.message} (${run.end.code})`;
    default:
      return (run.answer ? answered(run) : 'completed') + budget;
  }
}
