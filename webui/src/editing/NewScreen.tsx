import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { createScenario, getScenario, Refused } from '../api/calls';
import { only } from '../api/only';
import { announce } from '../app/announce';
import { useLoaded } from '../app/loaded';
import { go } from '../app/router';
import { useSending } from '../app/sending';
import { Trouble } from '../app/Trouble';
import type { NewScenario } from '../wire/bodies';
import type { ScenarioShown } from '../wire/rest';
import { EMPTY, rulesOf, sentOf, startFrom } from './draft';
import { Drafting } from './drafting';
import { faultsById } from './preview';
import { Steps } from './SaveBar';
import { Sheet } from './Sheet';

const number = (text: string | null) => (text === null ? undefined : Number(text));

/** A scenario from nothing, or as a copy of the one that the address names. */
export function NewScreen({ query }: { query: URLSearchParams }) {
  const from = query.get('from');
  const { loaded, again } = useLoaded(async () => {
    const source = from === null ? undefined : await getScenario(from, number(query.get('version')));
    const start = source ? { ...startFrom(source), name: `${source.name}, copy` } : EMPTY;
    return { source, drafting: new Drafting(`new.${from ?? ''}`, start, 0) };
  }, `${from} ${query.get('version')}`);
  useEffect(() => {
    document.title = 'New scenario · Parley';
  }, []);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  if (loaded.state === 'loading') {
    return (
      <p class="scenarios quiet" role="status">
        Loading …
      </p>
    );
  }
  return <Making {...loaded.value} onDiscard={again} />;
}

function Making({ source, drafting, onDiscard }: { source: ScenarioShown | undefined; drafting: Drafting; onDiscard: () => void }) {
  const draft = drafting.draft.value;
  const { sending, refusal, send } = useSending();
  const faults = useSignal<ReadonlyMap<string, string>>(new Map());
  const make = async () => {
    faults.value = new Map();
    const from: NewScenario['from'] = source && { scenario: source.id, version: source.version };
    const made = await createScenario(only<NewScenario>({ ...sentOf(draft), from })).catch((error: unknown) => {
      if (error instanceof Refused && error.problem.faults) faults.value = faultsById(error.problem.faults, draft);
      throw error;
    });
    drafting.done();
    announce(`${made.name} is there.`);
    go(`/scenarios/${encodeURIComponent(made.id)}`);
  };
  const discard = () => {
    drafting.done();
    onDiscard();
  };
  return (
    <div class="scenarios one editing">
      <p class="crumb">
        <a href="/scenarios">Scenarios</a>
        {source && (
          <>
            {' '}
            · a copy of <bdi>{source.name}</bdi>, version {source.version}
          </>
        )}
      </p>
      <h1>New scenario</h1>
      <Sheet drafting={drafting} source={source} faults={faults.value} />
      <div class="go">
        <button type="button" class="main" disabled={sending || !isReady(draft)} onClick={() => void send(make)}>
          {sending ? 'Making …' : 'Make it'}
        </button>
        {refusal ? (
          <p class="refused" role="alert">
            {faults.value.size > 0 ? (faults.value.get('') ?? 'Something is not as it should be; see above.') : refusal}
          </p>
        ) : (
          <p>{isReady(draft) ? 'It will be in force as version 1.' : 'It needs a name, a description and a specification.'}</p>
        )}
        <span class="grow" />
        <Steps drafting={drafting} />
        <button type="button" onClick={discard}>
          discard all
        </button>
      </div>
    </div>
  );
}

const isReady = (draft: Drafting['draft']['value']) => draft.name.trim() !== '' && draft.description.trim() !== '' && rulesOf(draft).length > 0;
