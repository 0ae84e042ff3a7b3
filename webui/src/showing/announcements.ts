import { announce } from '../app/announce';
import { share } from '../app/format';
import { shortName } from '../app/nodeNames';
import { finalScore } from '../run/judgement';
import { turnLabel } from '../run/labels';
import { nodesOf, takeOverInWords } from '../run/takeOvers';
import { isJudging, type Run, type TurnView } from '../run/run';

/** Says what came to an end between two states of a run, turns, the verdict, the run itself, and who took it over. */
export function announceChange(before: Run, after: Run): void {
  const method = after.submitted?.method.id ?? 'deliberation';
  const parts = [...takenOver(before, after), ...turnsDone(before, after), ...judged(before, after), ...ended(before, after)];
  if (parts.length > 0) announce(`${method}: ${parts.join('. ')}`);
}

function takenOver(before: Run, after: Run): string[] {
  const nodes = nodesOf(after);
  return after.takeOvers.slice(before.takeOvers.length).map((it) => takeOverInWords(it, (node) => shortName(node, nodes)));
}

function turnsDone(before: Run, after: Run): string[] {
  const done = (turn: TurnView) => turn.status === 'completed' && !isJudging(turn);
  const known = new Set(before.turns.filter(done).map((it) => it.path));
  return after.turns.filter((it) => done(it) && !known.has(it.path)).map((it) => `${turnLabel(it, after)} is there`);
}

function judged(before: Run, after: Run): string[] {
  const score = finalScore(after);
  return score && after.judgements.length > before.judgements.length ? [`judged, SAR ${score.errors > 0 ? `between ${share(score.lowest)} and ${share(score.highest)}` : share(score.sar)}`] : [];
}

function ended(before: Run, after: Run): string[] {
  if (before.end || !after.end) return [];
  switch (after.end.type) {
    case 'Completed':
      return ['completed'];
    case 'Cancelled':
      return ['stopped'];
    case 'Failed':
      return [`failed: ${after.end.message}`];
  }
}
