import { doubtOf } from '../run/doubt';
import type { Run } from '../run/run';

/** Beside a score that says little, why in a word. */
export function DoubtTag({ run }: { run: Run }) {
  const doubt = doubtOf(run);
  return doubt ? (
    <span class="tag doubt" title={doubt.sentence}>
      {doubt.word}
    </span>
  ) : null;
}

/** The same in a sentence. */
export function DoubtLine({ run }: { run: Run }) {
  const doubt = doubtOf(run);
  return doubt ? <p class="line doubt">{doubt.sentence}</p> : null;
}
