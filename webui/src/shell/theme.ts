import { signal } from '@preact/signals';
import { recall, remember } from '../app/remembered';

export type Theme = 'auto' | 'light' | 'dark';
const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

function chosen(): Theme {
  const theme = recall('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

export const theme = signal<Theme>(chosen());

/** From the system's theme to light to dark and back. */
export function turnTheme(): void {
  theme.value = NEXT[theme.value];
  remember('theme', theme.value);
  const { dataset } = document.documentElement;
  if (theme.value === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme.value;
}
