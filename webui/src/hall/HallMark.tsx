import { hallShown, hallTrouble, presenting } from './presenting';
import { useWatchers, watchers } from './watchers';

/** Says on every screen that a hall looks on, and leads to what can be done about it. */
export function HallMark() {
  const { value } = presenting;
  return value ? <Mark presentation={value.id} /> : null;
}

function Mark({ presentation }: { presentation: string }) {
  useWatchers(presentation);
  const trouble = hallTrouble.value;
  return (
    <button type="button" class={trouble === '' ? 'state hall-mark' : 'state hall-mark bad'} title={trouble} onClick={() => (hallShown.value = true)}>
      {trouble === '' ? <><span class="longer">shown to a </span>hall{watchers.value !== undefined && <span class="num"> · {watchers.value} watching</span>}</> : 'the hall is not reached'}
    </button>
  );
}
