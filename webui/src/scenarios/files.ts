import type { Fault, ScenarioFile } from '../wire/rest';

const NAMES = ['scenario.json', 'specifications.json', 'prompts.json'];
/** Whether it is one of the three files of a scenario. */
export const isWanted = (path: string) => NAMES.includes(path.slice(path.lastIndexOf('/') + 1));

/** A file of a folder that somebody chose or dropped. */
export interface Found {
  readonly path: string;
  readonly file: Blob;
}

/** The files of scenarios among those that were chosen. */
export function chosenFiles(list: Iterable<File>): Found[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter((it) => isWanted(it.path));
}

/** The files of scenarios in whatever was dropped, folders within folders included. */
export async function droppedFiles(items: Iterable<DataTransferItem>): Promise<Found[]> {
  // An item may be asked only before anything is awaited.
  const entries = [...items].map((it) => it.webkitGetAsEntry()).filter((it) => it !== null);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<Found[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    if (!isWanted(path)) return [];
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ path, file }];
  }
  return (await Promise.all((await childrenOf(entry as FileSystemDirectoryEntry)).map(filesOf))).flat();
}

/** A reader gives some entries at a time, and none when it has given all. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Their texts; a file that is no text in UTF-8 is a fault. */
export async function textsOf(found: readonly Found[]): Promise<{ files: ScenarioFile[]; faults: Fault[] }> {
  const files: ScenarioFile[] = [];
  const faults: Fault[] = [];
  for (const { path, file } of found) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      files.push({ path, text });
    } catch {
      faults.push({ file: path, message: `${path} is no text in UTF-8, or it cannot be read.` });
    }
  }
  return { files, faults };
}

/** The files within the one that an export gave; a fault where it is none. */
export async function filesWithin(file: Blob, name: string): Promise<{ files: ScenarioFile[]; faults: Fault[] }> {
  try {
    const { files } = JSON.parse(await file.text()) as { files: ScenarioFile[] };
    if (Array.isArray(files) && files.every((it) => typeof it.path === 'string' && typeof it.text === 'string')) return { files, faults: [] };
  } catch {
    // No JSON, or no text: said below.
  }
  return { files: [], faults: [{ file: name, message: `${name} is no file that Export gave.` }] };
}
