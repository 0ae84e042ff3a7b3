import { useSignal } from '@preact/signals';
import { counted } from '../app/format';
import type { MethodKind, ModelCatalogue } from '../wire/rest';
import { fits, groupedMethods, type MethodGroup } from './groups';
import { MethodRow } from './MethodRow';
import type { Values } from './values';

interface Props {
  readonly offered: readonly MethodKind[];
  readonly chosen: readonly string[];
  readonly parameters: Readonly<Record<string, Values>>;
  readonly catalogue: ModelCatalogue;
  readonly onToggle: (id: string) => void;
  readonly onValue: (id: string, name: string, value: unknown) => void;
}

/** The methods, group by group; a search leaves those that fit, and whatever is chosen can be seen alone. */
export function Methods(props: Props) {
  const { offered, chosen } = props;
  const search = useSignal('');
  const onlyChosen = useSignal(false);
  const seen = offered.filter((it) => fits(it, search.value.trim()) && (!onlyChosen.value || chosen.includes(it.id)));
  return (
    <fieldset class="methods" onKeyDown={moveAmongMethods}>
      <legend>
        <span>Methods</span>
        <input
          type="search"
          aria-label="Search methods"
          placeholder={`search ${offered.length} methods`}
          value={search.value}
          onInput={(it) => (search.value = it.currentTarget.value)}
          onKeyDown={(it) => {
            if (it.key === 'Enter') it.preventDefault();
            if (it.key === 'Escape') search.value = '';
          }}
        />
        <button type="button" aria-pressed={onlyChosen.value} onClick={() => (onlyChosen.value = !onlyChosen.value)}>
          {chosen.length} chosen
        </button>
        <span class="grow" />
        <span>calls</span>
      </legend>
      {groupedMethods(seen).map((it) => (
        <Group key={it.heading} group={it} {...props} />
      ))}
      <p class="unseen" role="status">
        {search.value.trim() === '' ? '' : counted(seen.length, 'method fits', 'methods fit')}
      </p>
      {seen.length === 0 && <p class="nothing">{onlyChosen.value && chosen.length === 0 ? 'None is chosen yet.' : 'No method fits that.'}</p>}
    </fieldset>
  );
}

function Group({ group, chosen, parameters, catalogue, onToggle, onValue }: Props & { readonly group: MethodGroup }) {
  const id = `methods-${group.heading.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <div role="group" aria-labelledby={id}>
      <h2 id={id}>{group.heading}</h2>
      {group.methods.map((method) => (
        <MethodRow
          key={method.id}
          method={method}
          on={chosen.includes(method.id)}
          values={parameters[method.id]}
          catalogue={catalogue}
          onToggle={() => onToggle(method.id)}
          onValue={(name, value) => onValue(method.id, name, value)}
        />
      ))}
    </div>
  );
}

/** Up and down go from method to method, and from the search into them. */
function moveAmongMethods(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target as HTMLInputElement;
  if (step === undefined || !(from.type === 'search' || from.closest('.method > label'))) return;
  event.preventDefault();
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input[type=search], .method > label input')];
  all[all.indexOf(from) + step]?.focus();
}
