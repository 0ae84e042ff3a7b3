import { Pure } from '../app/pure';
import { changesBetween, changesInWords, paragraphs, type Piece } from './changes';

/** A draft with what changed since the one before, in the text itself. */
export class ChangesView extends Pure<{ before: string; after: string }> {
  override render() {
    const changes = changesBetween(this.props.before, this.props.after);
    return (
      <>
        <p class="line">{changesInWords(changes)}</p>
        <div class="md changes">
          {paragraphs(changes.pieces).map((pieces, index) => (
            <p key={index}>{pieces.map(shown)}</p>
          ))}
        </div>
      </>
    );
  }
}

function shown({ kind, text }: Piece, index: number) {
  const words = plain(text);
  if (kind === 'added') return <ins key={index}>{words}</ins>;
  if (kind === 'removed') return <del key={index}>{words}</del>;
  return <span key={index}>{words}</span>;
}

/** Without the signs of Markdown that only set type. */
function plain(text: string): string {
  return text.replace(/\*\*|^#{1,6} /gm, '');
}
