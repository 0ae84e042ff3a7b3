import { Pure } from '../app/pure';
import { changesBetween, changesInWords, paragraphs, type Piece } from './changes';

/** How two texts are shown: as one with what went and came in it, or each by itself. */
export type Form = 'one text' | 'side by side';
export const FORMS: readonly Form[] = ['one text', 'side by side'];

interface Props {
  readonly before: string;
  readonly after: string;
  readonly form?: Form;
}

/** A draft with what changed since another, in the text itself. */
export class ChangesView extends Pure<Props> {
  override render() {
    const { before, after, form = 'one text' } = this.props;
    const changes = changesBetween(before, after);
    const without = (kind: Piece['kind']) => changes.pieces.filter((it) => it.kind !== kind);
    return (
      <>
        <p class="line">{changesInWords(changes)}</p>
        {form === 'one text' ? (
          <Pieces all={changes.pieces} />
        ) : (
          <div class="pair">
            <Pieces all={without('added')} />
            <Pieces all={without('removed')} />
          </div>
        )}
      </>
    );
  }
}

function Pieces({ all }: { all: readonly Piece[] }) {
  return (
    <div class="md changes">
      {paragraphs(all).map((pieces, index) => (
        <p key={index}>{pieces.map(shown)}</p>
      ))}
    </div>
  );
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
