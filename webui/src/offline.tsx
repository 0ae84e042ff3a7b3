import './look/base.css';
import './look/live.css';
import './look/text.css';
import './look/cost.css';
import './look/changes.css';
import './look/replay.css';
import './look/verdicts.css';
import './look/stage.css';
import './look/offline.css';
import { render } from 'preact';
import { listenToKeys } from './app/keys';
import { onlooker } from './app/onlooker';
import { opened, OfflinePage } from './offline/OfflinePage';
import { heldBy } from './offline/recordingFile';

/** The page of a saved recording. */
async function open(place: HTMLElement): Promise<void> {
  onlooker.value = true;
  try {
    const file = heldBy(document);
    const showing = await opened(file, location.hash);
    listenToKeys();
    place.textContent = '';
    render(<OfflinePage file={file} showing={showing} />, place);
  } catch (error) {
    place.textContent = error instanceof Error ? error.message : String(error);
  }
}

const place = document.getElementById('page');
if (place) void open(place);
