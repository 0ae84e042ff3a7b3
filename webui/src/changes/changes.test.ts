import { describe, expect, it } from 'vitest';
import { changesBetween, changesInWords, sentences } from './changes';

const join = (kinds: string[], before: string, after: string) =>
  changesBetween(before, after)
    .pieces.filter((it) => kinds.includes(it.kind))
    .map((it) => it.text)
    .join('');

describe('what changed between drafts', () => {
  const before = 'Mia found a box. Tom struck a match. They laughed.\n\nThe end.';
  const after = 'Mia found a red box. They laughed.\n\nGrandpa came. The end.';

  it('gives both drafts back', () => {
    expect(join(['same', 'removed'], before, after)).toBe(before);
    expect(join(['same', 'added'], before, after)).toBe(after);
  });

  it('goes by word within a sentence that was reworded', () => {
    const { pieces } = changesBetween('Mia found a box.', 'Mia found a red box.');
    expect(pieces.filter((it) => it.kind !== 'same')).toEqual([{ kind: 'added', text: 'red ' }]);
  });

  it('shows a sentence with little in common as replaced', () => {
    const { pieces, added, removed } = changesBetween('Tom struck a match.', 'Suddenly the kitchen window opened wide!');
    expect(pieces.map((it) => it.kind)).toEqual(['removed', 'added']);
    expect([added, removed]).toEqual([1, 1]);
  });

  it('counts sentences', () => {
    expect(changesInWords(changesBetween('One is here. Two is there.', 'One is here. Two is there. Three is new.'))).toBe('sentences: 1 added');
    expect(changesInWords(changesBetween('Same.', 'Same.'))).toBe('no sentence changed');
  });
});

it('splits into sentences that join to the text', () => {
  const text = '**A title**\n\nHe said “Run!” and ran. Did he? Yes.\n- one\n- two\n';
  expect(sentences(text).join('')).toBe(text);
  expect(sentences(text).length).toBeGreaterThan(5);
});
