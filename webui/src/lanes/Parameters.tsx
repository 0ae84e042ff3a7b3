import { counted } from '../app/format';
import type { Run } from '../run/run';
import type { Showing } from '../showing/showing';

/** How large a method was made, and its seed where not all lanes have the same; all its parameters on hover. */
export function Parameters({ run, showing }: { run: Run; showing: Showing }) {
  const { method, seed } = run.submitted ?? {};
  const sizes = SIZES.flatMap(([name, one, many]) => {
    const value = method?.parameters[name];
    return typeof value === 'number' ? [counted(value, one, many)] : [];
  });
  const isOwn = showing.runs.some(({ value: { submitted } }) => submitted && seed !== undefined && submitted.seed !== seed);
  const words = isOwn ? [...sizes, `seed ${seed}`] : sizes;
  if (words.length === 0) return null;
  return (
    <span class="tag parameters-tag" title={parametersInWords(run)}>
      {words.join(', ')}
    </span>
  );
}

/** All of them and the seed: "rounds 3, history 1, seed 7". */
function parametersInWords({ submitted }: Run): string {
  if (!submitted) return '';
  const words = Object.entries(submitted.method.parameters).map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') || 'none' : String(value)}`);
  return [...words, `seed ${submitted.seed}`].join(', ');
}

/** The parameters that say how large a method is made; how many rounds it has is said with how many are done. */
const SIZES = [
  ['samples', 'sample', 'samples'],
  ['agents', 'agent', 'agents'],
  ['iterations', 'iteration', 'iterations'],
  ['layers', 'layer', 'layers'],
  ['passes', 'pass', 'passes'],
  ['questions', 'question', 'questions'],
  ['turns', 'turn', 'turns'],
] as const;
