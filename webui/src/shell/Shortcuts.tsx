import { signal } from '@preact/signals';
import { Dialog } from '../app/Dialog';
import { keysOn, shortcuts, switchKeys, type Shortcut } from '../app/keys';
import { onlooker } from '../app/onlooker';
import { turnTheme } from './theme';

export const shortcutsShown = signal(false);

/** The keys that every page has, with a server or without. */
export const COMMON_KEYS: readonly Shortcut[] = [
  { key: '?', does: 'the list of keys', run: () => (shortcutsShown.value = true) },
  { key: 'T', does: 'theme: system, light, dark', run: turnTheme },
];

/** The list of keys. */
export function Shortcuts() {
  if (!shortcutsShown.value) return null;
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => (shortcutsShown.value = false)}>
      <dl class="keys">
        {!onlooker.value && (
          <div>
            <dt>
              <kbd>Ctrl K</kbd>
            </dt>
            <dd>everything by its name</dd>
          </div>
        )}
        {shortcuts().map(({ key, does }) => (
          <div key={key + does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" checked={keysOn.value} onChange={(it) => switchKeys(it.currentTarget.checked)} />
        single keys do this
      </label>
    </Dialog>
  );
}
