import { diffArrays, diffWordsWithSpace } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How two drafts differ: pieces in reading order, and how many sentences came, went and changed. */
export interface Changes {
  readonly pieces: readonly Piece[];
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
}

/** Words alike in two sentences, as a share of the longer: below it one replaced the other. */
const ALIKE = 0.4;

/** Compares by sentence first, and by word within a sentence that was reworded. */
export function changesBetween(before: string, after: string): Changes {
  const found = { pieces: [] as Piece[], added: 0, removed: 0, reworded: 0 };
  const parts = diffArrays(sentences(before), sentences(after), { comparator: sameButForSpace });
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const next = parts[index + 1];
    if (part.removed && next?.added) {
      replace(found, part.value, next.value);
      index++;
    } else if (part.removed) remove(found, part.value);
    else if (part.added) add(found, part.value);
    else found.pieces.push({ kind: 'same', text: part.value.join('') });
  }
  return found;
}

function sameButForSpace(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

interface Found {
  pieces: Piece[];
  added: number;
  removed: number;
  reworded: number;
}

function replace(found: Found, gone: readonly string[], come: readonly string[]): void {
  const pairs = Math.min(gone.length, come.length);
  for (let index = 0; index < pairs; index++) reword(found, gone[index]!, come[index]!);
  remove(found, gone.slice(pairs));
  add(found, come.slice(pairs));
}

function reword(found: Found, gone: string, come: string): void {
  const words = diffWordsWithSpace(gone, come);
  const same = words.filter((it) => !it.added && !it.removed).reduce((sum, it) => sum + it.value.length, 0);
  if (same < ALIKE * Math.max(gone.length, come.length)) {
    remove(found, [gone]);
    add(found, [come]);
    return;
  }
  found.reworded++;
  for (const { added, removed, value } of words) {
    found.pieces.push({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value });
  }
}

function remove(found: Found, gone: readonly string[]): void {
  push(found, 'removed', gone);
  found.removed += gone.filter(isWritten).length;
}

function add(found: Found, come: readonly string[]): void {
  push(found, 'added', come);
  found.added += come.filter(isWritten).length;
}

function push(found: Found, kind: Piece['kind'], all: readonly string[]): void {
  if (all.length > 0) found.pieces.push({ kind, text: all.join('') });
}

function isWritten(sentence: string): boolean {
  return sentence.trim() !== '';
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text; joined they are the text again. Line ends stand by themselves. */
export function sentences(text: string): string[] {
  return text
    .split(/(\n+)/)
    .filter((it) => it !== '')
    .flatMap((line) => (line.startsWith('\n') ? [line] : Array.from(segmenter.segment(line), (it) => it.segment)));
}

/** The changes in words: "2 sentences reworded, 1 added". */
export function changesInWords({ added, removed, reworded }: Changes): string {
  const parts = [
    reworded > 0 && `${reworded} reworded`,
    added > 0 && `${added} added`,
    removed > 0 && `${removed} removed`,
  ].filter((it) => it !== false);
  return parts.length === 0 ? 'no sentence changed' : `sentences: ${parts.join(', ')}`;
}
