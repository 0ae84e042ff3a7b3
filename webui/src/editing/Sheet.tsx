import { useSignal } from '@preact/signals';
import { getVerifiers } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { NotLoaded } from '../app/NotLoaded';
import type { Kind } from '../wire/events';
import type { ScenarioShown, VerifierKind } from '../wire/rest';
import { added, nextId, type Draft } from './draft';
import type { Drafting } from './drafting';
import { RuleRow } from './RuleRow';
import { Samples } from './Samples';
import { TryText } from './TryText';
import { useTrials, type Trials } from './trials';

interface Props {
  readonly drafting: Drafting;
  /** What is changed or copied: what it has is switched off, what is new is taken away; its newest answer can be taken to try programs on. */
  readonly source: ScenarioShown | undefined;
  readonly faults: ReadonlyMap<string, string>;
}

/** All that can be written: name, description and both lists; beside them a text on which programs are tried. */
export function Sheet({ drafting, source, faults }: Props) {
  const draft = drafting.draft.value;
  const text = useSignal('');
  const trials = useTrials(text.value, draft);
  const kinds = useLoaded(getVerifiers, 'verifiers');
  const all = valueOf(kinds.loaded);
  return (
    <div class="desk">
      <div class="writing">
        <label class="field">
          Name
          <input value={draft.name} onInput={(it) => drafting.change('name', { ...draft, name: it.currentTarget.value })} />
        </label>
        <label class="field">
          Description
          <textarea rows={2} value={draft.description} onInput={(it) => drafting.change('description', { ...draft, description: it.currentTarget.value })} />
        </label>
        {kinds.loaded.state === 'failed' && <NotLoaded words={`The programs could not be loaded: ${kinds.loaded.error.message}`} onAgain={kinds.again} />}
        <Rules kind="safety" title="Safety" hint="What must not be said." source={source} drafting={drafting} faults={faults} kinds={all} trials={trials} />
        <Rules kind="behaviour" title="Behaviour" hint="How it must be said." source={source} drafting={drafting} faults={faults} kinds={all} trials={trials} />
        <Samples drafting={drafting} source={source} faults={faults} />
      </div>
      <TryText scenario={source?.id} text={text} trials={trials} draft={draft} />
    </div>
  );
}

interface RulesProps extends Props {
  readonly kind: Kind;
  readonly title: string;
  readonly hint: string;
  readonly kinds: readonly VerifierKind[] | undefined;
  readonly trials: Trials;
}

const countOn = (draft: Draft, kind: Kind) => draft.specifications.filter((it) => it.kind === kind && !it.off).length;

function Rules({ kind, title, hint, source, drafting, faults, kinds, trials }: RulesProps) {
  const draft = drafting.draft.value;
  const fresh = useSignal('');
  const add = () => {
    const id = nextId(draft, kind);
    fresh.value = id;
    drafting.change('', added(draft, { id, kind, text: '' }));
  };
  const mine = draft.specifications.filter((it) => it.kind === kind);
  return (
    <section aria-label={title}>
      <h2>
        {title} <span class="num quiet">{countOn(draft, kind)}</span> <span class="hint">{hint}</span>
      </h2>
      {mine.length === 0 && <p class="nothing">None yet.</p>}
      <ol class="rows">
        {mine.map((it, place) => (
          <RuleRow
            key={it.id}
            rule={it}
            place={place}
            last={place === mine.length - 1}
            unsaved={!source?.specifications.some((of) => of.id === it.id)}
            drafting={drafting}
            fault={faults.get(it.id)}
            kinds={kinds}
            trial={trials.get(it.id)}
            focused={fresh.value === it.id}
          />
        ))}
      </ol>
      <button type="button" onClick={add}>
        add a {title.toLowerCase()} specification
      </button>
    </section>
  );
}
