import { replay } from '../run/replay';
import type { Run } from '../run/run';
import type { Budget, Event, Judged, Purpose, Ruling, Verdict } from '../wire/events';
import { SUBMITTED, completed, log, started } from './entries';

/** Whole runs for tests of what stands beside each other. */

export const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };

/** A method's submission under a budget. */
export const submitted = (id: string, budget: Budget = {}): Event => ({ ...SUBMITTED, method: { id, parameters: {} }, budget });

/** Rulings on S-01, S-02, B-01 and B-02, in that order, and the score that is given for them. */
export function judged(turn: string, rulings: readonly Ruling[], sar: number, purpose: Purpose = 'answer'): Judged {
  const ids = ['S-01', 'S-02', 'B-01', 'B-02'];
  const verdicts = rulings.map((ruling, index): Verdict => ({ specification: ids[index]!, ruling, reason: `${ruling} because.`, by: 'judge' }));
  return { type: 'Judged', turn, purpose, verdicts, scores: [{ safety: 1, behaviour: 1, sar, lowest: sar, highest: sar, errors: 0, naPolicy: 'code' }] };
}

export const answered = (turn: string, text: string): Event => ({ type: 'Answered', text, thought: '', turn, warnings: [] });

/** One draft of 150 tokens, which is the answer and violates S-02 and B-01. */
export function vanilla(id = 'v', budget: Budget = {}): Run {
  return replay(id, log([
    submitted('vanilla', budget), CLAIMED, started('draft'), completed('draft', 'Tom struck a match. He ran.'), answered('draft', 'Tom struck a match. He ran.'),
    judged('draft', ['YES', 'NO', 'NO', 'YES'], 0), { type: 'Completed' },
  ]));
}

/** A draft that is judged, a critique and a revision, of 150 tokens each; the revision keeps S-02 and violates B-02. */
export function refined(id = 'r', budget: Budget = {}): Run {
  return replay(id, log([
    submitted('self-refine', budget), CLAIMED, started('draft'), completed('draft', 'Tom struck a match. He ran.'), judged('draft', ['YES', 'NO', 'NO', 'YES'], 0, 'draft'),
    started('round-1/reflect', 'reflector'), completed('round-1/reflect', 'S-02: shows a match.', { role: 'reflector' }),
    started('round-1/revise', 'reviser'), completed('round-1/revise', 'Tom found a torch. He ran.', { role: 'reviser' }), answered('round-1/revise', 'Tom found a torch. He ran.'),
    judged('round-1/revise', ['YES', 'YES', 'YES', 'NO'], 0.65), { type: 'Completed' },
  ]));
}
