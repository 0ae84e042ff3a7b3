interface Props {
  /** What they are for, as a screen reader says it. */
  readonly label: string;
  readonly value: readonly string[];
  readonly offered: readonly string[];
  readonly most: number;
  /** What holds while none is chosen. */
  readonly none: string;
  readonly onValue: (value: readonly string[]) => void;
}

/** Models in turn: one that is added comes last, and may come twice; pressed, it goes. */
export function ModelList({ label, value, offered, most, none, onValue }: Props) {
  return (
    <>
      {value.map((id, index) => (
        <button key={index} type="button" aria-label={`Take ${index + 1}, ${id}, off ${label}`} onClick={() => onValue(value.toSpliced(index, 1))}>
          <i class="num">{index + 1}</i> {id} <span aria-hidden="true">×</span>
        </button>
      ))}
      {value.length < most && (
        <select aria-label={`Add to ${label}`} value="" onChange={(it) => onValue([...value, it.currentTarget.value])}>
          <option value="">{value.length === 0 ? none : 'add'}</option>
          {offered.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
