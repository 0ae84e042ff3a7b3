import { useSignal } from '@preact/signals';
import { editScenario } from '../api/calls';
import { announce } from '../app/announce';
import { go } from '../app/router';
import type { ScenarioShown } from '../wire/rest';
import { sentOf } from './draft';
import type { Drafting } from './drafting';
import { Meanwhile } from './Meanwhile';
import { usePreview } from './preview';
import { SaveBar } from './SaveBar';
import { SaveDialog } from './SaveDialog';
import { Sheet } from './Sheet';

interface Props {
  readonly id: string;
  readonly scenario: ScenarioShown;
  readonly drafting: Drafting;
  readonly onDiscard: () => void;
}

/** A scenario on the desk: its texts and rules, what a save would change, and the save. */
export function Editor({ id, scenario, drafting, onDiscard }: Props) {
  const draft = drafting.draft.value;
  const version = drafting.version.value;
  const { preview, again } = usePreview(id, version, draft);
  const saving = useSignal(false);
  const address = `/scenarios/${encodeURIComponent(id)}`;
  const save = async () => {
    const saved = await editScenario(id, { version, ...sentOf(draft) });
    drafting.done();
    announce(`Saved as version ${saved.version}. Earlier runs can be judged under it.`);
    go(`${address}?version=${saved.version}`);
  };
  const discard = () => {
    drafting.done();
    onDiscard();
  };
  return (
    <div class="scenarios one editing">
      <p class="crumb">
        <a href={address}>
          <bdi>{scenario.name}</bdi>
        </a>{' '}
        · version {version}
        {drafting.found && <span> · your changes of before, which are not saved yet</span>}
      </p>
      <h1>Edit {scenario.name}</h1>
      {preview.state === 'meanwhile' && <Meanwhile id={id} drafting={drafting} sentence={preview.sentence} />}
      <Sheet drafting={drafting} source={scenario} faults={preview.state === 'wrong' ? preview.faults : NONE} />
      <SaveBar drafting={drafting} preview={preview} onSave={() => (saving.value = true)} onAgain={again} onDiscard={discard} />
      {saving.value && preview.state === 'ready' && <SaveDialog diff={preview.diff} onSave={save} onClose={() => (saving.value = false)} />}
    </div>
  );
}

const NONE: ReadonlyMap<string, string> = new Map();
