import { signal } from '@preact/signals';
import { Dialog } from './Dialog';
import { keysOn, shortcuts, switchKeys } from './keys';

export const shortcutsShown = signal(false);

/** The list of keys. */
export function Shortcuts() {
  if (!shortcutsShown.value) return null;
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => (shortcutsShown.value = false)}>
      <dl class="keys">
        <div>
          <dt>
            <kbd>Ctrl K</kbd>
          </dt>
          <dd>everything by its name</dd>
        </div>
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
