import type { Showing } from '../showing/showing';

/** Shows what changed between drafts where its reader sees it, or no more; as he asks for it. */
export function toggleChanges(showing: Showing): void {
  const { part, changes } = showing;
  const on = part.peek() !== 'lanes' || !changes.peek();
  if (on) part.value = 'lanes';
  showing.showChanges(on);
  // Where the code can't be fetched, the drafts say so in the place of what changed in them.
  if (on) import('../changes/bring').then((it) => it.bringChanges(), () => {});
}
