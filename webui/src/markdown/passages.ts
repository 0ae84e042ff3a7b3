/** Part of a text, in UTF-16 units. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** What a piece of a text and a quote must share at least, where not all of the quote is in the piece. */
const ENOUGH = 12;

/**
 * Where a quote is in a piece of a text: all of it, or, as a quote may go over the end of a
 * paragraph or of words set bold, what of it the piece has at its end, at its beginning, or is.
 */
export function passageIn(piece: string, quote: string): Passage | undefined {
  const [text, wanted] = [alike(piece), alike(quote).replace(/\*\*|__|^#{1,6} /gm, '').trim()];
  if (wanted === '') return undefined;
  const whole = text.indexOf(wanted);
  if (whole >= 0) return { from: whole, to: whole + wanted.length };
  const trimmed = text.trim();
  if (trimmed.length >= ENOUGH && wanted.includes(trimmed)) return { from: 0, to: text.length };
  return atEnd(text, wanted) ?? atBeginning(text, wanted);
}

/** Signs that judges write otherwise than writers do, made the same; lengths stay. */
const alike = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');

function atEnd(text: string, wanted: string): Passage | undefined {
  for (let length = Math.min(text.length, wanted.length); length >= ENOUGH; length--) {
    if (text.endsWith(wanted.slice(0, length))) return { from: text.length - length, to: text.length };
  }
  return undefined;
}

function atBeginning(text: string, wanted: string): Passage | undefined {
  for (let length = Math.min(text.length, wanted.length); length >= ENOUGH; length--) {
    if (text.startsWith(wanted.slice(-length))) return { from: 0, to: length };
  }
  return undefined;
}
