import type { ComponentChildren, JSX } from 'preact';
import type { Token, Tokens } from 'marked';
import { Link } from './Link';
import { quoted, type Quote } from './quotes';

/**
 * Tokens as elements, from a list of those allowed. What is not on it is shown as the text it is:
 * no HTML of a model's, no picture, no address that is followed by itself.
 */
export function nodes(tokens: readonly Token[] | undefined, quotes: readonly Quote[]): ComponentChildren[] {
  return (tokens ?? []).map((it, index) => <Node key={index} token={it} quotes={quotes} />);
}

const HEADINGS = ['h4', 'h4', 'h4', 'h5', 'h5', 'h6', 'h6'] as const;

/** One token; named so that an untouched one is not drawn again. */
export function Node({ token, quotes }: { token: Token; quotes: readonly Quote[] }): JSX.Element {
  const inner = () => nodes(token.type === 'text' ? (token as Tokens.Text).tokens : children(token), quotes);
  switch (token.type) {
    case 'space':
    case 'def':
      return <></>;
    case 'group':
      return <>{inner()}</>;
    case 'heading': {
      const Heading = HEADINGS[(token as Tokens.Heading).depth] ?? 'h6';
      return <Heading>{inner()}</Heading>;
    }
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'blockquote':
      return <blockquote>{inner()}</blockquote>;
    case 'list':
      return list(token as Tokens.List, quotes);
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'table':
      return table(token as Tokens.Table, quotes);
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'del':
      return <s>{inner()}</s>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Link href={(token as Tokens.Link).href}>{inner()}</Link>;
    case 'image':
      return <span class="picture">[picture: {(token as Tokens.Image).text || 'no description'}]</span>;
    case 'escape':
      return <>{(token as Tokens.Escape).text}</>;
    case 'text':
      return <>{(token as Tokens.Text).tokens ? inner() : quoted(unescaped((token as Tokens.Text).text), quotes)}</>;
    default:
      return <>{quoted(token.raw, quotes)}</>;
  }
}

function children(token: Token): Token[] | undefined {
  return (token as { tokens?: Token[] }).tokens;
}

function list({ ordered, start, items }: Tokens.List, quotes: readonly Quote[]): JSX.Element {
  const entries = items.map((it, index) => (
    <li key={index}>
      {it.task ? (it.checked ? '☑ ' : '☐ ') : ''}
      {nodes(it.tokens.filter((part) => part.type !== 'checkbox'), quotes)}
    </li>
  ));
  return ordered ? <ol start={start === '' ? 1 : start}>{entries}</ol> : <ul>{entries}</ul>;
}

function table({ header, rows }: Tokens.Table, quotes: readonly Quote[]): JSX.Element {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="table">
      <table>
        <thead>
          <tr>
            {header.map((it, index) => (
              <th key={index}>{nodes(it.tokens, quotes)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((it, column) => (
                <td key={column}>{nodes(it.tokens, quotes)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The few entities that models write, as the signs they stand for. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
