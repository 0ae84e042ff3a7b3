import { signal } from '@preact/signals';

const said = signal('');

/** Has a screen reader say something once; meant for ends of rounds, never for tokens. */
export function announce(sentence: string): void {
  said.value = sentence;
}

/** Where it is said. */
export function Announcements() {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said.value}
    </p>
  );
}
