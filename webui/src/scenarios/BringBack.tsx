import { editScenario, previewScenario } from '../api/calls';
import { announce } from '../app/announce';
import { Dialog } from '../app/Dialog';
import { useLoaded } from '../app/loaded';
import { NotLoaded } from '../app/NotLoaded';
import { go } from '../app/router';
import { sentOf, startFrom } from '../editing/draft';
import { samplesOf } from '../editing/sample';
import { diffInWords } from '../editing/SaveBar';
import { ToBeSaved } from '../editing/SaveDialog';
import type { EditedScenario } from '../wire/bodies';
import type { ScenarioShown } from '../wire/rest';

interface Props {
  readonly scenario: ScenarioShown;
  /** The version that it is to follow. */
  readonly inForce: number;
  readonly onClose: () => void;
}

/** Puts an older version's texts and sample prompts in force again, as a new version; what that changes is read before it is done. */
export function BringBack({ scenario, inForce, onClose }: Props) {
  const { id, version } = scenario;
  const { loaded, again } = useLoaded(async () => {
    const body = { version: inForce, ...sentOf({ ...startFrom(scenario), prompts: await samplesOf(id, version) }) };
    return { body, diff: await previewScenario(id, body) };
  }, `${id} ${version} ${inForce}`);
  const save = async (body: EditedScenario) => {
    const saved = await editScenario(id, body);
    announce(`Version ${version} is in force again, as version ${saved.version}.`);
    go(`/scenarios/${encodeURIComponent(id)}?version=${saved.version}`);
    onClose();
  };
  return (
    <Dialog title={`Bring version ${version} back`} onClose={onClose}>
      {loaded.state === 'loading' && (
        <p class="quiet" role="status">
          Looking at what it would change …
        </p>
      )}
      {loaded.state === 'ready' &&
        (diffInWords(loaded.value.diff) === '' ? (
          <p>Nothing would change: version {inForce} has the same name, description, specifications and sample prompts.</p>
        ) : (
          <ToBeSaved diff={loaded.value.diff} onSave={() => save(loaded.value.body)} />
        ))}
      {loaded.state === 'failed' && <NotLoaded words={loaded.error.message} onAgain={again} />}
    </Dialog>
  );
}
