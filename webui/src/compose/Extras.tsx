import type { Choice } from './request';

interface Props {
  readonly seed: string;
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** What is seldom needed, so folded. */
export function Extras({ seed, onChange }: Props) {
  return (
    <section>
      <details class="extras">
        <summary>Seed</summary>
        <label>
          seed
          <input class="num" inputMode="numeric" aria-label="Seed" placeholder="by chance" value={seed} onInput={(it) => onChange({ seed: it.currentTarget.value })} />
        </label>
        <p class="quiet">Of every random choice: the same seed draws the same.</p>
      </details>
    </section>
  );
}
