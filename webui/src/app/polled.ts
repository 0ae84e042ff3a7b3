import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Refused } from '../api/calls';
import { LOADING, type Loaded } from './loaded';

const LOOK_AGAIN = 1000;
const A_FAULT = 500;

/** What was loaded last; `stale` is why no newer could be had. */
export type Polled<T> = Loaded<T> & { readonly stale?: Error };

/**
 * Loads now, whenever `key` is another, and each second (or each `every` milliseconds) while the value says that it goes on and the
 * page is seen. What was loaded stays when the server can't be reached, which is asked again.
 */
export function usePolled<T>(load: () => Promise<T>, goesOn: (value: T) => boolean, key: string, every = LOOK_AGAIN): Polled<T> {
  const loaded = useSignal<Polled<T>>(LOADING);
  useEffect(() => {
    let current = true;
    let cancel = () => {};
    const again = () => (cancel = whenSeen(() => void look(), every));
    const look = () =>
      load().then(
        (value) => {
          if (!current) return;
          loaded.value = { state: 'ready', value };
          if (goesOn(value)) again();
        },
        (error: Error) => {
          if (!current) return;
          const before = loaded.peek();
          loaded.value = before.state === 'ready' ? { ...before, stale: error } : { state: 'failed', error };
          if (mayPass(error)) again();
        },
      );
    void look();
    return () => {
      current = false;
      cancel();
    };
  }, [key]);
  return loaded.value;
}

/** Whether the same question may be answered later. */
const mayPass = (error: Error) => !(error instanceof Refused) || error.problem.status >= A_FAULT;

/** Runs a task after so many milliseconds, or when the page is seen again; the returned function calls it off. */
function whenSeen(task: () => void, millis: number): () => void {
  const called = new AbortController();
  const timer = window.setTimeout(() => {
    if (!document.hidden) return task();
    const seen = () => {
      if (document.hidden) return;
      called.abort();
      task();
    };
    document.addEventListener('visibilitychange', seen, { signal: called.signal });
  }, millis);
  return () => {
    clearTimeout(timer);
    called.abort();
  };
}
