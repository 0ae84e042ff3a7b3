import { useEffect } from 'preact/hooks';
import { counted } from '../app/format';
import { addShortcuts } from '../app/keys';
import { NotLoaded } from '../app/NotLoaded';
import type { Aspect, ScenarioDiff } from '../wire/rest';
import { promptsInWords } from '../scenarios/Versions';
import type { Drafting } from './drafting';
import type { Preview } from './preview';

interface Props {
  readonly drafting: Drafting;
  readonly preview: Preview;
  readonly onSave: () => void;
  readonly onAgain: () => void;
  readonly onDiscard: () => void;
}

/** The one thing to do here, and what it would change, said before it is done. */
export function SaveBar({ drafting, preview, onSave, onAgain, onDiscard }: Props) {
  const change = preview.state === 'ready' ? diffInWords(preview.diff) : '';
  return (
    <div class="go">
      <button type="button" class="main" disabled={change === ''} onClick={onSave}>
        Save …
      </button>
      <Said preview={preview} change={change} onAgain={onAgain} />
      <span class="grow" />
      <Steps drafting={drafting} />
      <button type="button" disabled={change === '' && preview.state === 'ready'} onClick={onDiscard}>
        discard all
      </button>
    </div>
  );
}

/** One step back, one step forth. */
export function Steps({ drafting }: { drafting: Drafting }) {
  useEffect(
    () =>
      addShortcuts([
        { key: 'Z', does: 'undo a change', run: () => drafting.undo() },
        { key: 'Y', does: 'redo it', run: () => drafting.redo() },
      ]),
    [drafting],
  );
  return (
    <>
      <button type="button" disabled={!drafting.canUndo.value} title="undo (Z)" onClick={() => drafting.undo()}>
        undo
      </button>
      <button type="button" disabled={!drafting.canRedo.value} title="redo (Y)" onClick={() => drafting.redo()}>
        redo
      </button>
    </>
  );
}

function Said({ preview, change, onAgain }: { preview: Preview; change: string; onAgain: () => void }) {
  switch (preview.state) {
    case 'looking':
      return <p role="status">Looking at the changes …</p>;
    case 'ready':
      return <p role="status">{change || 'Nothing is changed.'}</p>;
    case 'wrong':
      return (
        <p class="refused" role="alert">
          {preview.faults.get('') ?? 'Something is not as it should be; see above.'}
        </p>
      );
    case 'meanwhile':
      return <p class="refused">Somebody else saved a version meanwhile; see above.</p>;
    case 'failed':
      return <NotLoaded words={preview.sentence} onAgain={onAgain} />;
  }
}

const WORDS: readonly (readonly [Aspect, string])[] = [
  ['added', 'added'],
  ['removed', 'left out'],
  ['text', 'reworded'],
  ['verifier', 'checked otherwise'],
  ['moved', 'moved'],
];

/** "1 specification added, 2 reworded; the name changed"; empty where they are the same. */
export function diffInWords({ name, description, specifications, prompts }: ScenarioDiff): string {
  const counts = WORDS.map(([aspect, word]) => [specifications.filter((it) => it.changes.includes(aspect)).length, word] as const).filter(([many]) => many > 0);
  const rules = counts.map(([many, word], index) => `${index === 0 ? counted(many, 'specification') : many} ${word}`).join(', ');
  return [rules, name && 'the name changed', description && 'the description changed', promptsInWords(prompts)].filter(Boolean).join('; ');
}
