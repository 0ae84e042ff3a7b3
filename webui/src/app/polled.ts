import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LOADING, type Loaded } from './loaded';

const LOOK_AGAIN = 1000;

/** Loads now, whenever `key` is another, and each second while the value says that it goes on. */
export function usePolled<T>(load: () => Promise<T>, goesOn: (value: T) => boolean, key: string): Loaded<T> {
  const loaded = useSignal<Loaded<T>>(LOADING);
  useEffect(() => {
    let timer = 0;
    let current = true;
    const look = () =>
      load().then(
        (value) => {
          if (!current) return;
          loaded.value = { state: 'ready', value };
          if (goesOn(value)) timer = window.setTimeout(() => void look(), LOOK_AGAIN);
        },
        (error: Error) => current && (loaded.value = { state: 'failed', error }),
      );
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return loaded.value;
}
