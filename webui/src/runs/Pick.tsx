interface Props {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

/** One of some, or any; what the address names stands there though it is none of them. */
export function Pick({ name, value, options, onPick }: Props) {
  const all = value === undefined || options.some(([id]) => id === value) ? options : [...options, [value, value] as const];
  return (
    <select aria-label={name} value={value ?? ''} onChange={(it) => onPick(it.currentTarget.value)}>
      <option value="">any {name.toLowerCase()}</option>
      {all.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
