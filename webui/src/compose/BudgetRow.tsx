import type { Budget } from '../wire/events';
import type { Choice } from './request';

const BOUNDS: readonly { name: keyof Budget; unit: string }[] = [
  { name: 'tokens', unit: 'tokens' },
  { name: 'calls', unit: 'calls' },
  { name: 'seconds', unit: 'seconds' },
  { name: 'usd', unit: 'USD' },
];

interface Props {
  readonly budget: Choice['budget'];
  readonly refused: string;
  readonly onChange: (budget: Choice['budget']) => void;
}

/** The same bounds for every method that is compared, so that they are so at equal cost. */
export function BudgetRow({ budget, refused, onChange }: Props) {
  return (
    <fieldset class="budget" aria-describedby="budget-does">
      <legend>Equal budget</legend>
      <div>
        <span>each at most</span>
        {BOUNDS.map(({ name, unit }) => (
          <label key={name}>
            <input
              class="num"
              inputMode={name === 'usd' ? 'decimal' : 'numeric'}
              aria-label={`Budget: ${unit}`}
              aria-invalid={refused.includes(`’s ${name} `)}
              placeholder="–"
              value={budget[name] ?? ''}
              onInput={(it) => onChange({ ...budget, [name]: it.currentTarget.value })}
            />
            {unit}
          </label>
        ))}
      </div>
      <p id="budget-does" class={refused ? 'refused' : 'quiet'}>
        {refused || inWords(budget)}
      </p>
    </fieldset>
  );
}

function inWords(budget: Choice['budget']): string {
  const bounded = BOUNDS.filter(({ name }) => budget[name]?.trim());
  if (bounded.length === 0) return 'Empty is no bound. The judge is not counted.';
  const oneByOne = bounded.some(({ name }) => name !== 'seconds') ? ' What could be done at once is done in turn, so that the bound is kept.' : '';
  return `A method stops at the first bound it reaches, with its best answer so far.${oneByOne}`;
}
