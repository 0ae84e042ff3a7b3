/** What a reflector says on one specification, or beside any. */
export interface Remark {
  readonly specification?: string;
  readonly text: string;
}

const NOTHING = 'NOTHING TO OBJECT';
const LINE = /^\s*(?:[-*•]\s+)?[*_`]*([A-Z]-\d+)[*_`]*\s*[:.–—-]\s*[*_`]*\s*(.*)$/;

/** Whether a critique has nothing left to object. */
export const isSatisfied = (text: string) => text.trim().startsWith(NOTHING);

/** The remarks of a critique, a specification each; lines without one belong to the one above. */
export function remarks(text: string): Remark[] {
  const found: { specification?: string; text: string }[] = [];
  for (const line of text.split('\n')) {
    const match = LINE.exec(line);
    const last = found.at(-1);
    if (match) found.push({ specification: match[1]!, text: match[2]! });
    else if (last && line.trim() !== '') last.text += ` ${line.trim()}`;
    else if (line.trim() !== '') found.push({ text: line.trim() });
  }
  return found;
}
