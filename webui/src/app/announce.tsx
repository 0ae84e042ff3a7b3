import { signal } from '@preact/signals';

interface Said {
  readonly number: number;
  readonly sentence: string;
}

/** So many are kept, so that lanes that end at one time do not silence each other. */
const KEPT = 8;
const said = signal<readonly Said[]>([]);
let number = 0;

/** Has a screen reader say something, each time it is called; meant for ends of rounds, never for tokens. */
export function announce(sentence: string): void {
  said.value = [...said.peek(), { number: ++number, sentence }].slice(-KEPT);
}

/** Where it is said: only what is new there is read out. */
export function Announcements() {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {said.value.map((it) => (
        <p key={it.number}>{it.sentence}</p>
      ))}
    </div>
  );
}
