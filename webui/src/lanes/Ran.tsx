import { Fragment } from 'preact';
import { NodeName } from '../app/NodeName';
import type { TurnView } from '../run/run';

/** On which nodes turns ran; nothing where only one took part in what is shown. */
export function Ran({ turns, nodes }: { turns: readonly TurnView[]; nodes: readonly string[] }) {
  const ran = [...new Set(turns.flatMap((it) => it.node ?? []))];
  if (nodes.length === 0 || ran.length === 0) return null;
  return (
    <span class="ran">
      on{' '}
      {ran.map((it, index) => (
        <Fragment key={it}>
          {index > 0 && ', '}
          <NodeName name={it} among={nodes} />
        </Fragment>
      ))}
    </span>
  );
}
