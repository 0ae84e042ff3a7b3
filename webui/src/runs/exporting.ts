import { getRecording, Refused } from '../api/calls';
import { download } from '../app/download';
import { counted } from '../app/format';

const UNDER_WAY = 409;

/** Hands the recordings of runs to the browser as one file, which the import takes; says in a sentence what is in it. */
export async function exportRuns(ids: readonly string[]): Promise<string> {
  const all = await Promise.all(ids.map((id) => getRecording(id).catch(leftOut)));
  const texts = all.filter((it) => it !== undefined);
  if (texts.length === 0) throw new Error('What is ticked is still under way; a run is exported once it is over.');
  const [only] = texts;
  const text = texts.length === 1 && only ? only : `[\n${texts.join(',\n')}\n]\n`;
  download(new Blob([text], { type: 'application/json' }), nameOf(ids, texts.length));
  const left = all.length - texts.length;
  return `${counted(texts.length, 'run')} exported${left > 0 ? `; ${left} left out, still under way` : ''}.`;
}

const nameOf = ([first = '']: readonly string[], many: number) => (many === 1 ? `parley-${first}.json` : `parley-${many}-runs.json`);

/** What is not over has no recording yet, and keeps none of the others from being kept. */
function leftOut(error: unknown): undefined {
  if (error instanceof Refused && error.problem.status === UNDER_WAY) return undefined;
  throw error;
}
