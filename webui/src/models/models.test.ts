import { expect, it } from 'vitest';
import { words } from './words';

const sentences = (found: Parameters<typeof words>[0]) => words(found).map((it) => `${it.can ? '+' : '-'} ${it.sentence}`);

it('says what a model can, and what follows from what it can not', () => {
  expect(sentences({ said: 'I am.', firstToken: 420, tokensPerSecond: 31.6, streams: true, continued: 'completions', json: true, faults: [] })).toEqual([
    '+ first words after 0.4 s, then 32 tokens a second',
    '+ streams: its text is seen as it comes',
    '+ goes on from words that were begun for it, to the letter: Align3 works as its paper says',
    '+ keeps to the form it is asked for: verdicts can be read',
  ]);
  expect(sentences({ said: 'I am.', firstToken: 20, streams: false, continued: 'emulated', json: false, faults: [] }).filter((it) => it.startsWith('-'))).toHaveLength(3);
  expect(words({ said: 'I am.', streams: true, continued: 'prefix', json: true, faults: [] }).map((it) => it.technical)).toContain('faithful, by prefix');
});

it('knows nothing more of one that does not answer', () => {
  expect(sentences({ streams: false, json: false, faults: ['401'] })).toEqual(['- does not answer']);
});
