import type { ComponentChildren } from 'preact';

/** A passage that a verdict points at. */
export interface Quote {
  readonly text: string;
  /** The specification that it violates. */
  readonly specification: string;
}

/** A text with the passages in it underlined that verdicts point at; the first that fits wins. */
export function quoted(text: string, quotes: readonly Quote[]): ComponentChildren {
  const found = quotes
    .map((quote) => ({ quote, at: text.indexOf(quote.text) }))
    .filter(({ at, quote }) => at >= 0 && quote.text !== '')
    .sort((one, other) => one.at - other.at)[0];
  if (!found) return text;
  const { quote, at } = found;
  const rest = text.slice(at + quote.text.length);
  return (
    <>
      {text.slice(0, at)}
      <mark class="violation" data-specification={quote.specification} title={`${quote.specification}: NO`}>
        {quote.text}
      </mark>
      {quoted(rest, quotes)}
    </>
  );
}
