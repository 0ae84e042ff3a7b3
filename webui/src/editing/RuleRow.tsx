import type { Trial, VerifierKind } from '../wire/rest';
import { moved, reworded, switched, without, type Rule } from './draft';
import type { Drafting } from './drafting';
import { Finding } from './Finding';
import { useFocused } from './focused';
import { VerifierFields } from './VerifierFields';

interface Props {
  readonly rule: Rule;
  readonly place: number;
  readonly last: boolean;
  /** Whether no version has it yet: it is taken away and not switched off. */
  readonly unsaved: boolean;
  readonly drafting: Drafting;
  readonly fault: string | undefined;
  readonly kinds: readonly VerifierKind[] | undefined;
  readonly trial: Trial | undefined;
  /** Whether it was added just now. */
  readonly focused: boolean;
}

/** Letters in a line, where the browser does not fit the field to its text. */
const A_LINE = 70;

/** A specification that is written: its text, the program that decides it, its place, and whether it is on. */
export function RuleRow({ rule, place, last, unsaved, drafting, fault, kinds, trial, focused }: Props) {
  const { id, text } = rule;
  const field = useFocused(focused);
  const move = (by: -1 | 1) => drafting.change('', moved(drafting.draft.peek(), id, by));
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
    requestAnimationFrame(() => field.current?.focus());
  };
  return (
    <li class={rule.off ? 'off' : ''}>
      <b class="num">{id}</b>
      <div class="what">
        <textarea
          ref={field}
          rows={Math.ceil((text.length + 1) / A_LINE)}
          aria-label={id}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `fault-${id}` : undefined}
          placeholder="What is asked of every answer, in plain words"
          disabled={rule.off}
          value={text}
          onKeyDown={onKey}
          onInput={(it) => drafting.change(`text ${id}`, reworded(drafting.draft.peek(), id, it.currentTarget.value))}
        />
        {!rule.off && kinds && <VerifierFields rule={rule} kinds={kinds} drafting={drafting} />}
        {!rule.off && trial && <Finding trial={trial} explained={fault !== undefined} />}
        {fault && (
          <p class="refused" id={`fault-${id}`}>
            {fault}
          </p>
        )}
      </div>
      <div class="tools" role="group" aria-label={`${id}: place and use`}>
        <button type="button" class="plain" aria-label={`move ${id} up`} title="up (Alt ↑)" disabled={place === 0} onClick={() => move(-1)}>
          ↑
        </button>
        <button type="button" class="plain" aria-label={`move ${id} down`} title="down (Alt ↓)" disabled={last} onClick={() => move(1)}>
          ↓
        </button>
        {unsaved || text === '' ? (
          <button type="button" aria-label={`take ${id} away`} onClick={() => drafting.change('', without(drafting.draft.peek(), id))}>
            take away
          </button>
        ) : (
          <button type="button" aria-label={`switch ${id} ${rule.off ? 'on' : 'off'}`} onClick={() => drafting.change('', switched(drafting.draft.peek(), id))}>
            {rule.off ? 'switch on' : 'switch off'}
          </button>
        )}
      </div>
    </li>
  );
}
