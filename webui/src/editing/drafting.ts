import { computed, signal, type Signal } from '@preact/signals';
import { forget, recall, remember } from '../app/remembered';
import type { Draft } from './draft';

/** As it is kept in this browser until it is saved. */
interface Kept {
  readonly version: number;
  readonly draft: Draft;
}

/** A draft with what it was before; whatever is not saved is kept in this browser. */
export class Drafting {
  readonly draft;
  /** The version from which it was made; 0 for none. */
  readonly version;
  readonly canUndo = computed(() => this.#past.value.length > 0);
  readonly canRedo = computed(() => this.#future.value.length > 0);
  /** Whether it was there when the editor was opened. */
  readonly found: boolean;
  readonly #past = signal<readonly Draft[]>([]);
  readonly #future = signal<readonly Draft[]>([]);
  #last = '';

  /**
   * @param key under which it is kept
   * @param start what is there to be changed
   */
  constructor(
    readonly key: string,
    start: Draft,
    version: number,
  ) {
    const kept = keptUnder(key);
    this.found = kept !== undefined;
    this.draft = signal(kept?.draft ?? start);
    this.version = signal(kept?.version ?? version);
  }

  /** Changes it; what is typed into one field is one step, which `what` names. */
  change(what: string, next: Draft): void {
    if (next === this.draft.peek()) return;
    if (what === '' || what !== this.#last) this.#past.value = [...this.#past.peek(), this.draft.peek()];
    this.#last = what;
    this.#future.value = [];
    this.#put(next);
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  /** Begins anew from a version; there is nothing before it. */
  restart(draft: Draft, version: number): void {
    this.#past.value = [];
    this.#future.value = [];
    this.#last = '';
    this.version.value = version;
    this.#put(draft);
  }

  /** Keeps it no longer: it is saved, or not wanted. */
  done(): void {
    forget(this.key);
  }

  #step(from: Signal<readonly Draft[]>, to: Signal<readonly Draft[]>): void {
    const next = from.peek().at(-1);
    if (!next) return;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), this.draft.peek()];
    this.#last = '';
    this.#put(next);
  }

  #put(next: Draft): void {
    this.draft.value = next;
    remember(this.key, JSON.stringify({ version: this.version.peek(), draft: next } satisfies Kept));
  }
}

function keptUnder(key: string): Kept | undefined {
  const text = recall(key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Kept;
  } catch {
    forget(key); // Another program, or a hand, wrote it.
    return undefined;
  }
}
