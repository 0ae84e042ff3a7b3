import { seconds } from '../app/format';
import type { Audition } from '../wire/rest';

/** Something that a model can or can't, in a sentence. */
export interface Ability {
  readonly can: boolean;
  readonly sentence: string;
  /** The same for who knows the interfaces of models. */
  readonly technical?: string;
}

/** What a try found, in plain words; of one that did not answer nothing more is known. */
export function words({ said, firstToken, tokensPerSecond, streams, continued, json }: Audition): Ability[] {
  if (said === undefined) return [{ can: false, sentence: 'does not answer' }];
  const speed = tokensPerSecond === undefined ? '' : `, then ${Math.round(tokensPerSecond)} tokens a second`;
  return [
    { can: true, sentence: `first words after ${seconds((firstToken ?? 0) / 1000)}${speed}` },
    { can: streams, sentence: streams ? 'streams: its text is seen as it comes' : 'does not stream: its text comes at once' },
    continuing(continued),
    { can: json, sentence: json ? 'keeps to the form it is asked for: verdicts can be read' : 'keeps to no form: verdicts are read from plain lines', technical: 'a JSON schema as response_format' },
  ];
}

function continuing(way: Audition['continued']): Ability {
  if (way === undefined) return { can: false, sentence: 'did not go on from words that were begun for it' };
  return way === 'emulated'
    ? { can: false, sentence: 'can’t go on from words that were begun for it: Align3 shows it its thought as text, and says so', technical: 'emulated' }
    : { can: true, sentence: 'goes on from words that were begun for it, to the letter: Align3 works as its paper says', technical: `faithful, by ${way}` };
}
