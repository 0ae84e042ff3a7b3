import type { Budget } from '../wire/events';
import type { Choice } from './request';

const BOUNDS: readonly { name: keyof Budget; unit: string }[] = [
  { name: 'tokens', unit: 'tokens' },
  { name: 'calls', unit: 'calls' },
  { name: 'seconds', unit: 'seconds' },
  { name: 'usd', unit: 'USD' },
];

interface Props {
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** Bounds and seed: seldom needed, so folded. */
export function Extras({ choice, onChange }: Props) {
  const { budget, seed } = choice;
  return (
    <section>
      <details class="extras">
        <summary>Budget and seed</summary>
        <p class="quiet">A method stops at the first bound it reaches, with its best answer so far. Empty is no bound.</p>
        {BOUNDS.map(({ name, unit }) => (
          <label key={name}>
            at most
            <input
              class="num"
              inputMode={name === 'usd' ? 'decimal' : 'numeric'}
              aria-label={`Budget: ${unit}`}
              value={budget[name] ?? ''}
              onInput={(it) => onChange({ budget: { ...budget, [name]: it.currentTarget.value } })}
            />
            {unit}
          </label>
        ))}
        <label>
          seed
          <input class="num" inputMode="numeric" aria-label="Seed" placeholder="by chance" value={seed} onInput={(it) => onChange({ seed: it.currentTarget.value })} />
        </label>
      </details>
    </section>
  );
}
