import { useSignal } from '@preact/signals';
import { inWords } from '../compose/faults';
import type { VerifierKind } from '../wire/rest';
import { checkedBy, type Rule, type Verifier } from './draft';
import type { Drafting } from './drafting';

interface Props {
  readonly rule: Rule;
  readonly kinds: readonly VerifierKind[];
  readonly drafting: Drafting;
}

/** By whom a specification is decided, and with what parameters. */
export function VerifierFields({ rule, kinds, drafting }: Props) {
  const { id, verifier } = rule;
  const kind = kinds.find((it) => it.start.type === verifier?.type);
  const put = (what: string, next: Verifier | undefined) => drafting.change(what, checkedBy(drafting.draft.peek(), id, next));
  return (
    <div class="verifier">
      <select
        aria-label={`${id}: decided by`}
        title={kind?.summary ?? 'The judge decides it.'}
        value={verifier?.type ?? ''}
        onChange={(it) => put('', kinds.find((one) => one.start.type === it.currentTarget.value)?.start)}
      >
        <option value="">the judge alone</option>
        {kinds.map(({ start, summary }) => (
          <option key={start.type} value={start.type} title={summary}>
            {inWords(start.type)}
          </option>
        ))}
      </select>
      {verifier &&
        Object.entries(verifier)
          .filter(([name]) => name !== 'type')
          .map(([name, value]) => (
            <ParameterField
              key={`${verifier.type} ${name}`}
              label={`${id}: ${inWords(name)}`}
              name={inWords(name)}
              value={value}
              number={typeof kind?.start[name] === 'number'}
              onValue={(it) => put(`${id} ${name}`, { ...verifier, [name]: it })}
            />
          ))}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: unknown;
  readonly number: boolean;
  readonly onValue: (value: unknown) => void;
}

function ParameterField({ label, name, value, number, onValue }: FieldProps) {
  const list = Array.isArray(value);
  const shown = list ? value.join('\n') : String(value);
  const read = (text: string) => (list ? lines(text) : number ? typed(text) : text);
  // As typed: an empty line on the way to the next word is not to go.
  const text = useSignal(shown);
  if (String(read(text.peek())) !== String(value)) text.value = shown;
  const put = (now: string) => {
    text.value = now;
    onValue(read(now));
  };
  return (
    <label>
      {list ? `${name}, one a line` : name}
      {list ? (
        <textarea rows={Math.min(6, value.length + 1)} aria-label={label} value={text.value} onInput={(it) => put(it.currentTarget.value)} />
      ) : (
        <input class="num" inputMode={number ? 'numeric' : 'text'} aria-label={label} value={text.value} onInput={(it) => put(it.currentTarget.value)} />
      )}
    </label>
  );
}

const lines = (text: string) => text.split('\n').map((it) => it.trim()).filter((it) => it !== '');

/** A number where it is one; the server says what is wrong with anything else. */
const typed = (text: string) => (/^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text);
