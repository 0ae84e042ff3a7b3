interface Props<T extends string> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly note?: Partial<Record<T, string>>;
}

/** A few words of which one holds. */
export function Choices<T extends string>({ name, options, chosen, onChoose, note }: Props<T>) {
  return (
    <div class="choices" role="group" aria-label={name}>
      {options.map((it) => (
        <button key={it} type="button" aria-pressed={it === chosen} onClick={() => onChoose(it)}>
          {it}
          {note?.[it]}
        </button>
      ))}
    </div>
  );
}
