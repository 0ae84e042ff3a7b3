import { signal } from '@preact/signals';

/** A person's words that stand in a field of a run and are not put in yet; `put` puts them in, or throws. */
interface Unsent {
  readonly run: string;
  readonly put: () => Promise<void>;
}

const all = signal<readonly Unsent[]>([]);

/** Remembers them until the returned function is called. */
export function keepUnsent(unsent: Unsent): () => void {
  all.value = [...all.peek(), unsent];
  return () => {
    all.value = all.peek().filter((it) => it !== unsent);
  };
}

/** Whether a run has such words. */
export const hasUnsent = (run: string): boolean => all.value.some((it) => it.run === run);

/** Puts in all that a person wrote in a run, so that nothing of it is lost when that goes on. */
export async function putAllIn(run: string): Promise<void> {
  for (const { put } of all.peek().filter((it) => it.run === run)) await put();
}
