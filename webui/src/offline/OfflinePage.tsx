import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Announcements } from '../app/announce';
import { instant, oneLine } from '../app/format';
import { addShortcuts } from '../app/keys';
import { COMMON_KEYS, Shortcuts } from '../shell/Shortcuts';
import { Tools } from '../shell/Tools';
import { LiveScreen } from '../lanes/LiveScreen';
import { Showing } from '../showing/showing';
import { Unlike } from '../lanes/Unlike';
import { replay } from '../run/replay';
import type { RecordingFile } from './recordingFile';

/** A saved recording, on its own: the screen that watches, without what needs a server. */
export function OfflinePage({ file, showing }: { file: RecordingFile; showing: Showing }) {
  const prompt = showing.runs[0]?.peek().submitted?.prompt ?? '';
  useEffect(() => {
    document.title = `Recording: ${oneLine(prompt, 60)} · Parley`;
    return addShortcuts(COMMON_KEYS);
  }, [prompt]);
  return (
    <>
      <nav class="top" aria-label="Parley">
        <span class="word">Parley</span>
        <span class="kept">
          A recording, saved {instant(file.savedAt)} from Parley {file.parley}.<span class="wide-only"> Nothing in it is live, and it asks no server for anything.</span>
        </span>
        <span class="grow" />
        <Tools />
      </nav>
      <main id="main" tabIndex={-1}>
        <Unlike showing={showing} />
        <LiveScreen showing={showing} problem="" />
      </main>
      <Shortcuts />
      <Announcements />
    </>
  );
}

/** The runs of a file, to be played; `#at=12.4s` behind its address is where it stands, its end if none is said. */
export async function opened(file: RecordingFile, hash: string): Promise<Showing> {
  const logs = new Map(file.logs.map(({ id, entries }) => [id, entries]));
  const showing = new Showing(
    file.logs.map(({ id, entries }) => signal(replay(id, entries))),
    async (id) => logs.get(id) ?? [],
  );
  const at = new URLSearchParams(hash.slice(1)).get('at');
  await (at === null ? showing.replaying.stand() : showing.replaying.goTo(at));
  return showing;
}
