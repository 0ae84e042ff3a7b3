import { changesBetween, type Piece } from '../changes/changes';
import type { Reworded } from '../wire/rest';
import { Is, Was } from './WasAndIs';

/** A text as it was and as it is, in one where they have enough in common: word by word in what was reworded. */
export function Rewording({ from, to }: Reworded) {
  const { pieces } = changesBetween(from, to);
  if (!pieces.some((it) => it.kind === 'same')) {
    return (
      <>
        <Was text={from} />
        <Is text={to} />
      </>
    );
  }
  return (
    <p class="reworded">
      <span aria-hidden="true">± </span>
      <bdi>{pieces.map(shown)}</bdi>
    </p>
  );
}

function shown({ kind, text }: Piece, index: number) {
  if (kind === 'added') return <ins key={index}>{text}</ins>;
  return kind === 'removed' ? <del key={index}>{text}</del> : text;
}
