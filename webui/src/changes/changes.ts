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
const ALIKE = 0.55;

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
  let from = 0;
  for (let index = 0; index < Math.min(gone.length, come.length); index++) {
    const pieces = reworded(gone[index]!, come[index]!);
    if (!pieces) continue;
    // What is not alike goes and comes as a whole, so that it can be read.
    remove(found, gone.slice(from, index));
    add(found, come.slice(from, index));
    found.reworded++;
    found.pieces.push(...pieces);
    from = index + 1;
  }
  remove(found, gone.slice(from));
  add(found, come.slice(from));
}

/** Two sentences word by word; undefined where they have too little in common. */
function reworded(gone: string, come: string): Piece[] | undefined {
  const words = diffWordsWithSpace(gone, come);
  const same = words.filter((it) => !it.added && !it.removed).reduce((sum, it) => sum + it.value.length, 0);
  if (!isWritten(gone + come) || same < ALIKE * Math.max(gone.length, come.length)) return undefined;
  return words.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
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

/** The pieces by paragraph, parted at empty lines. */
export function paragraphs(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [[]];
  for (const { kind, text } of pieces) {
    text.split(/\n{2,}/).forEach((part, index) => {
      if (index > 0) all.push([]);
      if (part !== '') all.at(-1)!.push({ kind, text: part });
    });
  }
  return all.filter((it) => it.some((piece) => isWritten(piece.text)));
}
