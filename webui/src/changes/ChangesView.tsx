import { Pure } from '../app/pure';
import { changesBetween } from './changes';

/** A draft with what changed since the one before, in the text itself. */
export class ChangesView extends Pure<{ before: string; after: string }> {
  override render() {
    const { before, after } = this.props;
    return (
      <div class="md changes">
        {changesBetween(before, after).pieces.map(({ kind, text }, index) =>
          kind === 'added' ? (
            <ins key={index}>{text}</ins>
          ) : kind === 'removed' ? (
            <del key={index}>{text}</del>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </div>
    );
  }
}
