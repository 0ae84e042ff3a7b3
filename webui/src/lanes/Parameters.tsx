import { counted } from '../app/format';
import type { Run } from '../run/run';

/** How large a method was made; all its parameters on hover. */
export function Parameters({ run }: { run: Run }) {
  const entries = Object.entries(run.submitted?.method.parameters ?? {});
  if (entries.length === 0) return null;
  const words = entries.map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') || 'none' : String(value)}`);
  const counts = SIZES.flatMap(([name, one, many]) => {
    const value = run.submitted?.method.parameters[name];
    return typeof value === 'number' ? [counted(value, one, many)] : [];
  });
  return (
    <span class="tag parameters-tag" title={words.join(', ')}>
      {counts.join(', ')}
    </span>
  );
}

/** The parameters that say how large a method is made. */
const SIZES = [
  ['samples', 'sample', 'samples'],
  ['agents', 'agent', 'agents'],
  ['iterations', 'iteration', 'iterations'],
  ['layers', 'layer', 'layers'],
  ['passes', 'pass', 'passes'],
  ['questions', 'question', 'questions'],
  ['turns', 'turn', 'turns'],
  ['rounds', 'round', 'rounds'],
] as const;
