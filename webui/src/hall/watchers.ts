import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getPresentations } from '../api/calls';
import { presentationIsOver } from './presenting';

/** How many watch, as far as is known. */
export const watchers = signal<number | undefined>(undefined);

const LOOK_AGAIN = 3_000;

/** Looks now and then how many watch, and whether it goes on at all. */
export function useWatchers(presentation: string): void {
  useEffect(() => {
    let timer: number | undefined;
    let current = true;
    const look = async () => {
      try {
        const mine = (await getPresentations()).find((it) => it.id === presentation);
        if (!current) return;
        if (!mine) return presentationIsOver();
        watchers.value = mine.watchers;
      } catch {
        // Whether the server is reached at all, the page says elsewhere; the number is looked for again.
        watchers.value = undefined;
      }
      if (current) timer = window.setTimeout(() => void look(), LOOK_AGAIN);
    };
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [presentation]);
}
