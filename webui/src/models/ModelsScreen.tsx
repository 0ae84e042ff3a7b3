import { useEffect } from 'preact/hooks';
import { getModels } from '../api/calls';
import { useLoaded } from '../app/loaded';
import { Trouble } from '../app/Trouble';
import { Connect } from './Connect';
import { ModelRow } from './ModelRow';

/** The models that there are, what each can do, and how another is connected. */
export function ModelsScreen() {
  const { loaded, again } = useLoaded(getModels, 'models');
  useEffect(() => {
    document.title = 'Models · Parley';
  }, []);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  if (loaded.state === 'loading') {
    return (
      <p class="quiet opening" role="status">
        Loading …
      </p>
    );
  }
  const { items, found, defaults } = loaded.value;
  return (
    <div class="runs models-screen">
      <h1>Models</h1>
      <p class="quiet">{items.every((it) => it.rehearsal) ? 'No language model is connected yet: the agents play from written scripts.' : 'A try costs three short calls.'}</p>
      <ul class="run-list" aria-label="Models">
        {items.map((it) => (
          <ModelRow key={it.id} model={it} roles={Object.entries(defaults).flatMap(([role, id]) => (id === it.id ? role : []))} />
        ))}
      </ul>
      <Connect found={found} onReload={again} />
    </div>
  );
}
