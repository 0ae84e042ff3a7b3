import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../wire/events';
import { LOGS } from '../wire/golden/logs';
import type { Message } from '../wire/live';
import { reduce } from './reduce';
import { replay } from './replay';
import type { Run, TurnView } from './run';
import { judgeTotal, methodSeconds, methodTotal } from './totals';

// The files that the server's own fold is held to, so that the two cannot drift apart.
const FOLDER = join(import.meta.dirname, '../../../server/src/test/golden');

function read(file: string) {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

/** Our view of a turn as the server's transcript has it, which knows no turns that were stopped and no attempts that were lost. */
function asTranscript({ path, status, failures, lost: _, seq: ___, ...rest }: TurnView) {
  return {
    ...rest,
    turn: path,
    status: status === 'stopped' ? 'failed' : status,
    failures: failures.map(({ at: __, ...failure }) => failure),
  };
}

function summary(run: Run) {
  const [method, judge] = [methodTotal(run), judgeTotal(run)];
  return {
    status: run.status,
    lastSeq: run.seq,
    turns: run.turns.map(asTranscript),
    judgements: run.judgements.map(({ type: _, ...judged }) => judged),
    calls: { method: method.calls, judge: judge.calls },
    tokens: { method: method.usage, judge: judge.usage },
  };
}

describe.each(Object.entries<readonly Entry[]>(LOGS))('the golden log %s', (name, entries) => {
  const transcript = read(`${name}.transcript.json`);
  const run = replay('d', entries);

  it('folds to what the server makes of it', () => {
    const { status, lastSeq, turns, judgements, calls, tokens } = transcript;
    expect(summary(run)).toEqual({ status, lastSeq, turns, judgements, calls, tokens });
  });

  it('costs and lasts the same', () => {
    expect(methodTotal(run).usd ?? 0).toBeCloseTo(transcript.cost?.method ?? 0, 12);
    const seconds = transcript.seconds.method ?? transcript.seconds.total;
    expect(methodSeconds(run, 0)).toBeCloseTo(seconds, 6);
  });

  it('folds to the same when every event comes twice', () => {
    const twice = entries.flatMap((it) => [it, it]);
    expect(replay('d', twice)).toEqual(run);
  });

  it('folds to the same when each turn was streamed, its deltas ahead of its events', () => {
    const streamed = entries.flatMap(({ seq, at, event }): Message[] => {
      const whole: Message = { type: 'event', deliberation: 'd', seq, at, event };
      if (event.type !== 'TurnStarted') return [whole];
      const { turn, attempt } = event;
      return [{ type: 'delta', deliberation: 'd', turn, attempt, channel: 'text', offset: 0, text: '…' }, whole];
    });
    const ended = streamed.reduce(reduce, replay('d', []));
    const without = ({ text: _, ...turn }: TurnView) => turn;
    expect(ended.turns.map(without)).toEqual(run.turns.map(without));
  });
});
