import type { Entry } from '../wire/events';

/** What a saved file holds: logs of deliberations that are over, and where they are from. */
export interface RecordingFile {
  /** The version of Parley that saved it. */
  readonly parley: string;
  readonly savedAt: string;
  /** In the order of the lanes. */
  readonly logs: readonly { readonly id: string; readonly entries: readonly Entry[] }[];
}

/** Where the recording stands in the mould, before any script. */
const PLACE = '<script type="application/json" id="recording">';

/**
 * The mould with a recording in it: one HTML page that needs no server. The signs that could end the
 * element early are written as JSON writes them otherwise, so that no text of a model's is markup.
 */
export function filled(mould: string, file: RecordingFile): string {
  const at = mould.indexOf(PLACE);
  if (at < 0) throw new Error('The page’s mould for recordings is not there; it is made when the page is built.');
  const data = JSON.stringify(file).replaceAll('<', '\\u003c');
  return mould.slice(0, at + PLACE.length) + data + mould.slice(at + PLACE.length);
}

/** What the page that is open holds; throws a sentence where it is not whole. */
export function heldBy(page: Document): RecordingFile {
  const text = page.getElementById('recording')?.textContent ?? '';
  if (text === '') throw new Error('There is no recording in this file: it is the empty mould that recordings are put into.');
  try {
    return JSON.parse(text) as RecordingFile;
  } catch {
    throw new Error('The recording in this file is not whole. It may have been cut off on its way; save it again.');
  }
}

/** `parley-a-story-of-a-seal.html`. */
export function fileName(prompt: string): string {
  const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? ['recording'];
  return `parley-${words.join('-').slice(0, LONGEST_NAME).replace(/-$/, '')}.html`;
}

const LONGEST_NAME = 48;
