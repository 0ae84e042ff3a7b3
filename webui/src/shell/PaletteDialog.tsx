import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getDeliberations, getScenarios } from '../api/calls';
import { Dialog } from '../app/Dialog';
import { oneLine } from '../app/format';
import { shortcuts } from '../app/keys';
import { useLoaded, valueOf } from '../app/loaded';
import { fitting, paletteShown, stepped, type Entry } from './palette';
import { PLACES } from './places';
import { go } from '../app/router';
import { useSettled } from '../app/settled';

const RUNS = 8;
/** Of typing, in milliseconds, before the server is asked. */
const PAUSE = 150;

/** Everything by its name: what can be done here, where one can go, and runs by the words of their prompts. */
export function Palette() {
  const typed = useSignal('');
  const place = useSignal(0);
  const close = () => (paletteShown.value = false);
  const found = useFound(typed.value, close);
  useEffect(() => {
    place.value = 0;
  }, [typed.value]);
  const chosen = found[Math.min(place.value, found.length - 1)];
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      place.value = stepped(place.value, step, found.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      chosen.run();
    }
  };
  return (
    <Dialog title="Go to or do" onClose={close}>
      <div class="palette">
        <input
          type="text"
          role="combobox"
          aria-label="What to go to or do"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={chosen && `palette-${chosen.key}`}
          placeholder="a command, a screen, or words of a prompt"
          value={typed.value}
          onInput={(it) => (typed.value = it.currentTarget.value)}
          onKeyDown={onKey}
          autofocus
        />
        <ul id="palette-list" role="listbox" aria-label="What fits">
          {found.map((it) => (
            <li key={it.key} id={`palette-${it.key}`} role="option" aria-selected={it === chosen} onClick={it.run}>
              <bdi>{it.name}</bdi> <small>{it.note}</small>
            </li>
          ))}
        </ul>
        <p class="nothing" role="status">
          {found.length === 0 ? 'Nothing fits that.' : ''}
        </p>
      </div>
    </Dialog>
  );
}

/** What fits what was typed; each closes the palette before it does its work. */
function useFound(typed: string, close: () => void): Entry[] {
  const q = useSettled(typed.trim(), PAUSE);
  const runs = useLoaded(() => getDeliberations({ limit: RUNS, ...(q === '' ? {} : { q }) }), q);
  const scenarios = useLoaded(getScenarios, 'scenarios');
  const then = (act: () => void) => () => {
    close();
    act();
  };
  const commands = shortcuts().map((it): Entry => ({ key: `do-${it.key}`, name: it.does, note: it.key, run: then(it.run) }));
  // Those with a key are among the commands.
  const places = PLACES.filter((it) => it.key === undefined).map(({ name, address }): Entry => ({ key: `at${address.replaceAll('/', '-')}`, name, note: 'screen', run: then(() => go(address)) }));
  const stories = (valueOf(scenarios.loaded) ?? []).map((it): Entry => ({ key: `scenario-${it.id}`, name: it.name, note: 'scenario', run: then(() => go(`/scenarios/${it.id}`)) }));
  const recent = (valueOf(runs.loaded)?.items ?? []).map((it): Entry => ({ key: it.id, name: oneLine(it.prompt, 80), note: `${it.method}, run`, run: then(() => go(`/d/${it.id}`)) }));
  return [...fitting([...commands, ...places, ...stories], typed), ...recent];
}
