import { useSignal } from '@preact/signals';
import { Choices } from '../app/Choices';
import type { Showing } from '../showing/showing';
import { laneNames } from '../run/lanes';
import { ChangesView, FORMS, type Form } from './ChangesView';
import { draftsOf, firstPair, type Draft } from './drafts';
import { VerdictsCompared } from './VerdictsCompared';

/** Any two drafts of any lanes: what changed from one to the other, in the text and in what was ruled. */
export function DraftsCompared({ showing }: { showing: Showing }) {
  const runs = showing.runs.map((it) => it.value);
  const form = useSignal<Form>('one text');
  const all = runs.map(draftsOf);
  const pair = chosenPair(showing, all.flat()) ?? firstPair(runs, showing.baseline());
  if (!pair) return <p class="nothing drafts-nothing">{emptyWord(all.flat().length)}</p>;
  const [from, to] = pair;
  const names = laneNames(runs);
  const choose = (one: Draft, other: Draft) => (showing.compared.value = [one.key, other.key]);
  const byKey = (key: string) => all.flat().find((it) => it.key === key)!;
  const called = ({ run, label }: Draft) => (runs.length > 1 ? `${names.get(run.id)} ${label}` : label);
  return (
    <div class="drafts-compared" role="region" aria-label="Drafts compared" tabIndex={0}>
      <div class="pickers">
        <Pick name="from" all={all} names={names} chosen={from} onChoose={(it) => choose(byKey(it), to)} />
        <Pick name="to" all={all} names={names} chosen={to} onChoose={(it) => choose(from, byKey(it))} />
        <button type="button" onClick={() => choose(to, from)}>
          the other way round
        </button>
        <span class="grow" />
        <Choices name="Texts" options={FORMS} chosen={form.value} onChoose={(it) => (form.value = it)} />
      </div>
      <VerdictsCompared from={from} to={to} called={called} showing={showing} />
      {form.value === 'side by side' && (
        <div class="pair headings">
          <h3>{called(from)}</h3>
          <h3>{called(to)}</h3>
        </div>
      )}
      <ChangesView before={from.text} after={to.text} form={form.value} />
    </div>
  );
}

/** What the reader chose, as long as both are there: a recording may stand before them. */
function chosenPair(showing: Showing, all: readonly Draft[]): readonly [Draft, Draft] | undefined {
  const [from, to] = showing.compared.value.map((key) => all.find((it) => it.key === key));
  return from && to ? [from, to] : undefined;
}

function emptyWord(count: number): string {
  return count === 0 ? 'No draft is done yet; two are needed to compare them.' : 'Only one draft is done yet; two are needed to compare them.';
}

interface PickProps {
  readonly name: 'from' | 'to';
  /** By lane. */
  readonly all: readonly (readonly Draft[])[];
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: Draft;
  readonly onChoose: (key: string) => void;
}

function Pick({ name, all, names, chosen, onChoose }: PickProps) {
  return (
    <label class="pick-draft">
      <span class="quiet">{name}</span>
      <select aria-label={`Draft ${name}`} value={chosen.key} onChange={(it) => onChoose(it.currentTarget.value)}>
        {all
          .filter((it) => it.length > 0)
          .map((drafts) => (
            <optgroup key={drafts[0]!.run.id} label={names.get(drafts[0]!.run.id) ?? ''}>
              {drafts.map(({ key, run, label }) => (
                <option key={key} value={key} selected={key === chosen.key}>
                  {all.length > 1 ? `${names.get(run.id)} · ${label}` : label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
