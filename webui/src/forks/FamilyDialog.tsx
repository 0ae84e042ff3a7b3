import { Dialog } from '../app/Dialog';
import { FamilyTree } from './FamilyTree';

/** The tree of forks of a run, over the page. */
export function FamilyDialog({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <Dialog title="Tree of forks" onClose={onClose}>
      <p class="quiet">Each shares the log of the one above it up to where it parted. Tick any two to put them side by side.</p>
      <FamilyTree id={id} />
    </Dialog>
  );
}
