import { useEffect } from 'preact/hooks';
import { getScenario } from '../api/calls';
import { useLoaded, valueOf } from '../app/loaded';
import { Trouble } from '../app/Trouble';
import { startFrom } from './draft';
import { Drafting } from './drafting';
import { Editor } from './Editor';

/** Changes a scenario; what is not saved stays in this browser. */
export function EditScreen({ id }: { id: string }) {
  const { loaded, again } = useLoaded(async () => {
    const scenario = await getScenario(id);
    return { scenario, drafting: new Drafting(`draft.${id}`, startFrom(scenario), scenario.version) };
  }, id);
  const name = valueOf(loaded)?.scenario.name;
  useEffect(() => {
    document.title = `Edit ${name ?? 'a scenario'} · Parley`;
  }, [name]);
  if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={again} />;
  if (loaded.state === 'loading') {
    return (
      <p class="scenarios quiet" role="status">
        Loading …
      </p>
    );
  }
  return <Editor id={id} {...loaded.value} onDiscard={again} />;
}
