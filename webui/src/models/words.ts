import { seconds } from '../app/format';
import type { Audition } from '../wire/rest';

/** Something that a model can or can't, in a sentence. */
export interface Ability {
  readonly can: boolean;
  readonly sentence: string;
}

/** What a try found, in plain words; of one that did not answer nothing more is known. */
export function words({ said, firstToken, tokensPerSecond, streams, continued, json }: Audition): Ability[] {
  if (said === undefined) return [{ can: false, sentence: 'does not answer' }];
  const speed = tokensPerSecond === undefined ? '' : `, then ${Math.round(tokensPerSecond)} tokens a second`;
  return [
    { can: true, sentence: `first words after ${seconds((firstToken ?? 0) / 1000)}${speed}` },
    { can: streams, sentence: streams ? 'streams: its text is seen as it comes' : 'does not stream: its text comes at once' },
    continuing(continued),
    { can: json, sentence: json ? 'keeps to a JSON schema: verdicts can be read' : 'keeps to no JSON schema: verdicts are read from plain lines' },
  ];
}

function continuing(way: Audition['continued']): Ability {
  if (way === undefined) return { can: false, sentence: 'did not carry on a begun turn' };
  return way === 'emulated'
    ? { can: false, sentence: 'can’t carry on a begun turn: Align3 sends the thought back as text, and says "emulated"' }
    : { can: true, sentence: `carries on a begun turn to the letter, by ${way}: Align3 is faithful` };
}
