import { getScenario } from '../api/calls';
import { counted } from '../app/format';
import { useLoaded } from '../app/loaded';
import { NotLoaded } from '../app/NotLoaded';
import type { Rule } from '../editing/draft';
import { verifierInWords } from '../scenarios/verifier';
import type { Scenario, Specification } from '../wire/events';
import { changedRules } from './changes';

interface Props {
  /** Under which the run went. */
  readonly scenario: Scenario;
  /** Under which the fork is to go on. */
  readonly version: number;
  /** As they are to be; the version's own where nobody touched them. */
  readonly rules: readonly Rule[] | undefined;
  readonly onRules: (rules: readonly Rule[], base: readonly Specification[]) => void;
}

/** The specifications under which a fork goes on: each reworded or switched off here. */
export function ForkRules({ scenario, version, rules, onRules }: Props) {
  const own = version === scenario.version;
  const { loaded, again } = useLoaded(async () => (own ? scenario : await getScenario(scenario.id, version)).specifications, `${scenario.id} ${version}`);
  if (loaded.state === 'failed') {
    return <NotLoaded words={`The specifications could not be loaded: ${loaded.error.message}`} onAgain={again} />;
  }
  if (loaded.state === 'loading') return null;
  const base = loaded.value;
  const all = rules ?? base;
  const put = (id: string, change: (rule: Rule) => Rule) => onRules(all.map((it) => (it.id === id ? change(it) : it)), base);
  const changed = changedRules(all, base);
  return (
    <details>
      <summary>
        {counted(base.length, 'specification')}
        {changed > 0 ? `, ${changed} changed here` : ': change them here'}
      </summary>
      <p class="quiet">A changed list is kept as a version of the scenario. The fork runs under it; for everything else what is in force stays in force.</p>
      <ul class="rules">
        {all.map((it) => (
          <RuleLine key={it.id} rule={it} onChange={(change) => put(it.id, change)} />
        ))}
      </ul>
    </details>
  );
}

/** Letters in a line. */
const A_LINE = 70;

function RuleLine({ rule, onChange }: { rule: Rule; onChange: (change: (rule: Rule) => Rule) => void }) {
  return (
    <li class={rule.off ? 'off' : ''}>
      <b class="num">{rule.id}</b>
      <span>
        <textarea
          rows={Math.ceil((rule.text.length + 1) / A_LINE)}
          aria-label={rule.id}
          disabled={rule.off}
          value={rule.text}
          onInput={(it) => {
            const text = it.currentTarget.value;
            onChange((before) => ({ ...before, text }));
          }}
        />
        {rule.verifier && <span class="by">Checked by program, {verifierInWords(rule.verifier)}; the program stays as it is.</span>}
      </span>
      <button type="button" aria-label={`switch ${rule.id} ${rule.off ? 'on' : 'off'}`} onClick={() => onChange(({ off, ...it }) => (off ? it : { ...it, off: true }))}>
        {rule.off ? 'switch on' : 'switch off'}
      </button>
    </li>
  );
}
