import type { PersonWrote, TurnCompleted, TurnFailed, TurnStarted } from '../wire/events';
import type { Queued } from '../wire/live';
import { indexOf, placed } from './places';
import type { Run, TurnView } from './run';

/** A turn of which nothing is known but its path. */
export function newTurn(path: string, attempt: number): TurnView {
  return { path, attempt, status: 'early', text: '', thought: '', failures: [], warnings: [] };
}

export function turnAt(run: Run, path: string): TurnView | undefined {
  return run.turns[indexOf(run.turns, path)];
}

/** The run with this turn in the place of the one of the same path, or at the end. */
export function withTurn(run: Run, turn: TurnView): Run {
  const index = indexOf(run.turns, turn.path);
  const turns = index < 0 ? [...run.turns, turn] : run.turns.with(index, turn);
  return { ...run, turns: placed(turns, run.turns) };
}

/** The turn at the beginning of an attempt; text that came ahead of the event stays. */
function begun(known: TurnView | undefined, path: string, attempt: number): TurnView {
  if (!known) return newTurn(path, attempt);
  const ahead = known.status === 'early' && known.attempt === attempt;
  const { queued: _, ...rest } = known;
  return ahead ? known : { ...rest, attempt, text: '', thought: '' };
}

export function withTurnStarted(run: Run, event: TurnStarted, at: string): Run {
  const known = turnAt(run, event.turn);
  // Deltas of a later attempt overtook this event: what they said is newer.
  if (known && known.attempt > event.attempt) return run;
  const { role, product, model } = event;
  const turn = begun(known, event.turn, event.attempt);
  return withTurn(run, { ...turn, status: 'running', role, product, model, startedAt: at });
}

export function withTurnCompleted(run: Run, event: TurnCompleted, at: string): Run {
  const known = turnAt(run, event.turn) ?? newTurn(event.turn, event.attempt);
  const { type: _, turn: path, digest: __, ...said } = event;
  return withTurn(run, { startedAt: at, ...known, ...said, path, status: 'completed', endedAt: at, seq: run.seq });
}

/** What an agent gave is kept, however often a person writes. */
export function withPersonWrote(run: Run, { turn: path, role, product, text }: PersonWrote, at: string): Run {
  const known = turnAt(run, path);
  if (!known) return withTurn(run, { ...newTurn(path, 0), role, product, text, status: 'completed', model: '', startedAt: at, endedAt: at, seq: run.seq, person: {} });
  return withTurn(run, { ...known, text, thought: '', seq: run.seq, person: known.person ?? { instead: known.text } });
}

/** What is heard of a turn that is not known yet is heard again soon. */
export function withQueued(run: Run, { turn, attempt, waits }: Queued): Run {
  const known = turnAt(run, turn);
  if (!known || known.attempt !== attempt || (known.queued ?? false) === waits) return run;
  return withTurn(run, { ...known, queued: waits });
}

export function withTurnFailed(run: Run, event: TurnFailed, at: string): Run {
  const known = turnAt(run, event.turn) ?? newTurn(event.turn, event.attempt);
  const { attempt, code, message, retryInMillis } = event;
  const failure = { attempt, code, message, at, ...(retryInMillis === undefined ? {} : { retryInMillis }) };
  const failed = { ...known, role: event.role, failures: [...known.failures, failure] };
  // Deltas of the next attempt overtook this event: it is under way already.
  if (known.attempt > attempt) return withTurn(run, failed);
  return withTurn(
    run,
    retryInMillis === undefined ? { ...failed, status: 'failed', endedAt: at } : { ...failed, status: 'waiting' },
  );
}
