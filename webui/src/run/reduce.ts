import type { Event } from '../wire/events';
import type { LiveEvent, Message } from '../wire/live';
import { withDelta } from './deltas';
import { rested } from './resting';
import { isOpen, type Run } from './run';
import { withClaimed } from './takeOvers';
import { workedUntil } from './totals';
import { withQueued, withPersonWrote, withTurnCompleted, withTurnFailed, withTurnStarted } from './turns';

/**
 * The run after a message. Pure, and idempotent: an event whose number was seen changes nothing,
 * nor does a delta whose text is there. One fold serves live, reconnect and reload.
 */
export function reduce(run: Run, message: Message): Run {
  switch (message.type) {
    case 'delta':
      return withDelta(run, message);
    case 'queued':
      return withQueued(run, message);
    case 'event':
      return withEntry(run, message);
  }
}

function withEntry(run: Run, entry: LiveEvent): Run {
  if (entry.seq <= run.seq) return run;
  if (entry.seq > run.seq + 1) return run.gap ? run : { ...run, gap: true };
  return rested(withEvent({ ...run, seq: entry.seq, gap: false }, entry.event, entry.at), entry.at);
}

function withEvent(run: Run, event: Event, at: string): Run {
  switch (event.type) {
    case 'Submitted':
      return { ...run, submitted: event, submittedAt: at };
    case 'Claimed':
      return withClaimed(run, event, at);
    case 'TurnStarted':
      return withTurnStarted(run, event, at);
    case 'TurnCompleted':
      return withTurnCompleted(run, event, at);
    case 'TurnFailed':
      return withTurnFailed(run, event, at);
    case 'PersonWrote':
      return withPersonWrote(run, event, at);
    case 'PauseRequested':
      return { ...run, paused: run.seq };
    case 'Resumed':
      return rid(run);
    case 'BudgetReached':
      return { ...run, budgetReached: event };
    case 'Answered':
      return { ...run, answer: event, ...answeredAfter(run, at) };
    case 'Judged':
      return { ...run, judgements: [...run.judgements, event] };
    case 'Completed':
      return ended(run, at, { status: 'completed', end: event });
    case 'Cancelled':
      return ended(run, at, { status: 'cancelled', end: event });
    case 'Failed':
      return ended(run, at, { status: 'failed', end: event });
  }
}

function answeredAfter(run: Run, at: string): Pick<Run, 'answeredAfter'> {
  const seconds = workedUntil(run, Date.parse(at));
  return seconds === undefined ? {} : { answeredAfter: seconds };
}

/** Without a pause. */
function rid(run: Run): Run {
  const { paused: _, ...rest } = run;
  return rest;
}

function ended(run: Run, at: string, how: Pick<Run, 'status' | 'end'>): Run {
  const turns = run.turns.map((it) => (isOpen(it) ? { ...it, status: 'stopped' as const, endedAt: at } : it));
  return { ...rid(run), ...how, endedAt: at, turns };
}
