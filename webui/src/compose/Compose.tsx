import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLoaded } from '../app/loaded';
import { recall, remember } from '../app/remembered';
import { Trouble } from '../app/Trouble';
import { BudgetRow } from './BudgetRow';
import { Extras } from './Extras';
import { JudgePanel } from './JudgePanel';
import { Methods } from './Methods';
import { ModelsPanel } from './ModelsPanel';
import { loadOffer, type Offer } from './offer';
import { PromptField } from './PromptField';
import { EMPTY_CHOICE, toggled, withValue, type Choice } from './request';
import { Recent } from './Recent';
import { RunButton } from './RunButton';
import { Samples } from './Samples';
import { ScenarioPanel } from './ScenarioPanel';
import { useSubmit } from './submit';

const FIRST_METHODS = ['vanilla', 'self-refine', 'align3'];

/** The screen on which a deliberation is put together. */
export function Compose() {
  const { loaded, again } = useLoaded(loadOffer, 'offer');
  useEffect(() => {
    document.title = 'Parley';
  }, []);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  return (
    <div class="compose">
      <h1 class="lead">Ask something that tempts. Watch four agents talk it through.</h1>
      {loaded.state === 'loading' ? (
        <p class="quiet" role="status">
          Asking the server what there is …
        </p>
      ) : (
        <Form offer={loaded.value} onReload={again} />
      )}
      <Recent />
    </div>
  );
}

/** What was chosen last time, as far as it is still there. */
function firstChoice({ scenarios, methods }: Offer): Choice {
  const there = (ids: readonly string[]) => methods.map((it) => it.id).filter((it) => ids.includes(it));
  const last = there((recall('methods') ?? '').split(' '));
  const scenario = scenarios.find((it) => it.id === recall('scenario')) ?? scenarios[0];
  return { ...EMPTY_CHOICE, scenario: scenario?.id ?? '', methods: last.length > 0 ? last : there(FIRST_METHODS) };
}

function Form({ offer, onReload }: { offer: Offer; onReload: () => void }) {
  const choice = useSignal(firstChoice(offer));
  const change = (changed: Partial<Choice>) => {
    choice.value = { ...choice.peek(), ...changed };
    if (changed.methods) remember('methods', changed.methods.join(' '));
    if (changed.scenario) remember('scenario', changed.scenario);
  };
  const taken = useSignal(0);
  const take = (sample: string) => {
    change({ prompt: sample });
    taken.value++;
  };
  const submit = useSubmit(choice, offer.methods);
  const prompt = useComputed(() => choice.value.prompt).value;
  const { scenario, version, methods, parameters, models, judge, budget, seed } = choice.value;
  return (
    <form
      class="choose"
      noValidate
      onSubmit={(it) => {
        it.preventDefault();
        void submit.run();
      }}
    >
      <div class="what">
        <PromptField prompt={prompt} taken={taken.value} onChange={(it) => change({ prompt: it })} onRun={() => void submit.run()} refused={submit.refusedAt('prompt')} />
        <Samples key={`${scenario} ${version}`} scenario={scenario} version={version} onPick={take} />
        <Methods
          offered={offer.methods}
          chosen={methods}
          parameters={parameters}
          catalogue={offer.models}
          onToggle={(id) => change({ methods: toggled(choice.peek().methods, id, offer.methods) })}
          onValue={(id, name, value) => change({ parameters: withValue(choice.peek().parameters, id, name, value) })}
        />
        <BudgetRow budget={budget} refused={submit.refusedAt('budget')} onChange={(it) => change({ budget: it })} />
        <RunButton offer={offer} choice={choice.value} submit={submit} />
      </div>
      <aside aria-label="Setting">
        <ScenarioPanel offered={offer.scenarios} chosen={scenario} version={version} onChoose={(it, of) => change({ scenario: it, version: of })} />
        <ModelsPanel catalogue={offer.models} chosen={models} onChoose={(it) => change({ models: it })} onReload={onReload} />
        <JudgePanel choice={judge} catalogue={offer.models} onChange={(it) => change({ judge: { ...choice.peek().judge, ...it } })} />
        <Extras seed={seed} onChange={change} />
      </aside>
    </form>
  );
}
