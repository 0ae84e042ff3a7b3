import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';

/** Something that comes from the server. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error };

export const LOADING = { state: 'loading' } as const;

/** Loads now and whenever `key` is another; an answer that comes too late is dropped. */
export function useLoaded<T>(load: () => Promise<T>, key: string): { loaded: Loaded<T>; again: () => void } {
  const loaded = useSignal<Loaded<T>>(LOADING);
  const turn = useSignal(0);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && (loaded.value = { state: 'ready', value }),
      (error: Error) => current && (loaded.value = { state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [key, turn.value]);
  const again = useCallback(() => {
    loaded.value = LOADING;
    turn.value++;
  }, []);
  return { loaded: loaded.value, again };
}

export function valueOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.state === 'ready' ? loaded.value : undefined;
}
