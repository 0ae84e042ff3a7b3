import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { count } from '../app/format';
import type { Item } from '../run/items';

/** So many of a lane's items are drawn at once, its first and its last; thousands would cost seconds. */
const FIRST = 20;
const LAST = 60;
/** So many more are drawn when the reader asks for them. */
const MORE = 200;

interface Props {
  readonly all: readonly Item[];
  readonly draw: (item: Item, index: number) => ComponentChildren;
}

/** The items of a lane one below the other, of a long one what is between its beginning and its end when asked for. */
export function Long({ all, draw }: Props) {
  const asked = useSignal(0);
  const until = FIRST + asked.value;
  const hidden = all.length - until - LAST;
  if (hidden <= 0) return <>{all.map(draw)}</>;
  return (
    <>
      {all.slice(0, until).map(draw)}
      <p key="between" class="between">
        {count(hidden)} between these and the last {LAST}{' '}
        <button type="button" onClick={() => (asked.value += MORE)}>
          show {count(Math.min(MORE, hidden))} of them
        </button>
      </p>
      {all.slice(until + hidden).map((it, index) => draw(it, until + hidden + index))}
    </>
  );
}
