import { useEffect } from 'preact/hooks';
import type { Showing } from '../showing/showing';
import { presenting } from './presenting';
import { tellHall } from './telling';

/** Has the hall see what this screen shows; nothing is to be seen of it here. */
export function Teller({ showing }: { showing: Showing }) {
  const id = presenting.value?.id;
  useEffect(() => (id === undefined ? undefined : tellHall(showing, id)), [showing, id]);
  return null;
}
