import { signal, type Signal } from '@preact/signals';
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { passageIn } from './passages';

/** A passage that a verdict points at. */
export interface Quote {
  readonly text: string;
  /** The specification that it violates. */
  readonly specification: string;
}

/** The specification that is pointed at, wherever on the screen that is done; empty for none. */
export const Pointed = createContext<Signal<string>>(signal(''));

/** A text with the passages in it underlined that verdicts point at; the first that fits wins. */
export function quoted(text: string, quotes: readonly Quote[]): ComponentChildren {
  const found = quotes
    .flatMap((quote) => {
      const passage = passageIn(text, quote.text);
      return passage ? [{ quote, ...passage }] : [];
    })
    .sort((one, other) => one.from - other.from)[0];
  if (!found) return text;
  const { quote, from, to } = found;
  return (
    <>
      {text.slice(0, from)}
      <Violation of={quote.specification}>{text.slice(from, to)}</Violation>
      {quoted(text.slice(to), quotes)}
    </>
  );
}

/** Points at its specification in all lanes, and is lit when another does. */
function Violation({ of, children }: { of: string; children: string }) {
  const pointed = useContext(Pointed);
  return (
    <mark class={pointed.value === of ? 'violation pointed' : 'violation'} data-specification={of} title={`${of}: NO`} onPointerEnter={() => (pointed.value = of)}>
      {children}
    </mark>
  );
}
