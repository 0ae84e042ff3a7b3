import { shortcutsShown } from './Shortcuts';
import { theme, turnTheme } from './theme';

/** What stands at the right of every page: the theme, and the list of keys. */
export function Tools() {
  return (
    <>
      <button type="button" class="plain" onClick={turnTheme} aria-label={`Theme: ${theme.value}`} title="light, dark, or as the system has it">
        ◐ {theme.value}
      </button>
      <button type="button" class="plain" onClick={() => (shortcutsShown.value = true)} aria-label="Keyboard shortcuts" title="Keyboard shortcuts">
        ?
      </button>
    </>
  );
}
