import { useSignal } from '@preact/signals';
import { counted } from '../app/format';
import { useSending } from '../app/sending';
import type { ScenarioShown } from '../wire/rest';
import type { Drafting } from './drafting';
import { sampleAdded, samplesOf } from './sample';
import { SampleRow } from './SampleRow';

interface Props {
  readonly drafting: Drafting;
  /** From which they come; undefined where the scenario is made from nothing. */
  readonly source: ScenarioShown | undefined;
  readonly faults: ReadonlyMap<string, string>;
}

/** What can be asked under the scenario, to begin with; left as it is until somebody wants to change it. */
export function Samples({ drafting, source, faults }: Props) {
  const draft = drafting.draft.value;
  const fresh = useSignal('');
  const add = () => {
    const { draft: next, id } = sampleAdded(drafting.draft.peek());
    fresh.value = id;
    drafting.change('', next);
  };
  const kept = draft.prompts === undefined && source !== undefined && source.prompts > 0 ? source : undefined;
  const all = draft.prompts ?? [];
  return (
    <section aria-label="Sample prompts">
      <h2>
        Sample prompts <span class="num quiet">{kept?.prompts ?? all.length}</span> <span class="hint">What can be asked under it, to begin with.</span>
      </h2>
      {kept ? (
        <Kept drafting={drafting} source={kept} />
      ) : (
        <>
          {all.length === 0 && <p class="nothing">None yet.</p>}
          <ol class="rows prompt-rows">
            {all.map((it) => (
              <SampleRow key={it.id} sample={it} drafting={drafting} fault={faults.get(`sample ${it.id}`)} focused={fresh.value === it.id} />
            ))}
          </ol>
          <button type="button" onClick={add}>
            add a sample prompt
          </button>
        </>
      )}
    </section>
  );
}

function Kept({ drafting, source }: { drafting: Drafting; source: ScenarioShown }) {
  const { sending, refusal, send } = useSending();
  const take = async () => {
    const prompts = await samplesOf(source.id, drafting.version.peek() || source.version);
    drafting.change('', { ...drafting.draft.peek(), prompts });
  };
  return (
    <>
      <p class="quiet">{counted(source.prompts, 'prompt')}, which {source.prompts === 1 ? 'stays as it is' : 'stay as they are'}.</p>
      <button type="button" disabled={sending} onClick={() => void send(take)}>
        {sending ? 'Loading …' : 'change them'}
      </button>
      {refusal && (
        <p class="refused" role="alert">
          They could not be loaded: {refusal}
        </p>
      )}
    </>
  );
}
