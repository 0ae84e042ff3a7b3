import { getHealth, getMould } from '../api/calls';
import { download } from '../app/download';
import { fileName, filled, type RecordingFile } from './recordingFile';

/** A file that was handed to the browser to be kept. */
export interface Saved {
  readonly name: string;
  readonly bytes: number;
}

/** Puts logs into the mould and hands the page to the browser as a download. */
export async function save(prompt: string, logs: RecordingFile['logs']): Promise<Saved> {
  const [mould, { version }] = await Promise.all([getMould(), getHealth()]);
  const page = filled(mould, { parley: version, savedAt: new Date().toISOString(), logs });
  const blob = new Blob([page], { type: 'text/html' });
  const name = fileName(prompt);
  download(blob, name);
  return { name, bytes: blob.size };
}
