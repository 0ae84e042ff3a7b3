import type { TurnCompleted } from '../wire/events';
import type { Message } from '../wire/live';

/**
 * When the words of a turn came. The log has them all at once, with the time to the first and to the
 * last: between those they are taken to have come evenly, the thought before the text.
 */
export interface Pace {
  readonly said: TurnCompleted;
  /** Moments of the recording, in milliseconds: asked, the first word, the last. */
  readonly asked: number;
  readonly first: number;
  readonly last: number;
}

/** The pace of a turn that was over at `last`. */
export function paceOf(said: TurnCompleted, last: number): Pace {
  const asked = last - said.timings.total;
  return { said, asked, first: Math.min(last, asked + said.timings.first), last };
}

/** What of a turn under way had been heard by a moment. */
export function heardBy(pace: Pace, moment: number, deliberation: string): Message[] {
  const { said, asked } = pace;
  const { turn, attempt, thought, text } = said;
  if (moment < asked && said.timings.queued > 0) return [{ type: 'queued', deliberation, turn, attempt, waits: true }];
  const units = unitsBy(pace, moment);
  const piece = (channel: 'thought' | 'text', whole: string, length: number): Message[] =>
    length > 0 ? [{ type: 'delta', deliberation, turn, attempt, channel, offset: 0, text: beginning(whole, length) }] : [];
  return [...piece('thought', thought, Math.min(units, thought.length)), ...piece('text', text, units - thought.length)];
}

function unitsBy({ said, first, last }: Pace, moment: number): number {
  const all = said.thought.length + said.text.length;
  return moment >= last ? all : Math.floor((all * Math.max(0, moment - first)) / (last - first));
}

/** The first units of a text; a sign of two units is never cut in half. */
function beginning(text: string, length: number): string {
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return text.slice(0, isHalf ? length - 1 : length);
}
