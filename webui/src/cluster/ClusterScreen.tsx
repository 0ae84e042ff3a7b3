import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getNodes } from '../api/calls';
import { count, counted } from '../app/format';
import { usePolled } from '../app/polled';
import { Trouble } from '../app/Trouble';
import type { Cluster } from '../wire/rest';
import { living } from './living';
import { NodeList } from './NodeList';
import { TakeOvers } from './TakeOvers';
import { WorkingList } from './WorkingList';

const always = () => true;

/** The nodes that share the log, what each does, and which took over what; asked for each second. */
export function ClusterScreen() {
  const turn = useSignal(0);
  const polled = usePolled(getNodes, always, String(turn.value));
  const again = () => turn.value++;
  useEffect(() => {
    document.title = 'Cluster · Parley';
    return () => (living.value = undefined);
  }, []);
  useEffect(() => {
    if (polled.state === 'ready') living.value = livingOf(polled.value);
  }, [polled]);
  if (polled.state === 'failed') return <Trouble error={polled.error} onAgain={again} />;
  if (polled.state === 'loading') {
    return (
      <p class="quiet opening" role="status">
        Asking the nodes …
      </p>
    );
  }
  return <Whole cluster={polled.value} stale={polled.stale} onChange={again} />;
}

const livingOf = ({ nodes }: Cluster) => nodes.filter((it) => it.state !== 'gone').length;

function Whole({ cluster, stale, onChange }: { cluster: Cluster; stale: Error | undefined; onChange: () => void }) {
  const { nodes, working, takeOvers, warnings } = cluster;
  const names = [...new Set([...nodes.map((it) => it.id), ...working.map((it) => it.node), ...takeOvers.flatMap((it) => [it.from, it.to])])];
  return (
    <div class="runs cluster">
      <h1>Cluster</h1>
      <p class="stale" role="status">
        {stale && `${stale.message} This is how it was before; it is asked again each second.`}
      </p>
      <Warnings all={warnings} />
      <Summary cluster={cluster} />
      <NodeList nodes={nodes} names={names} onChange={onChange} />
      <WorkingList all={working} names={names} />
      <TakeOvers all={takeOvers} working={working} names={names} />
    </div>
  );
}

/** What is not as it should be; a screen reader says it when it comes. */
function Warnings({ all }: { all: readonly string[] }) {
  return (
    <div role="alert">
      {all.length > 0 && (
        <ul class="warnings" aria-label="Warnings">
          {all.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Summary({ cluster }: { cluster: Cluster }) {
  const { interactive, batch } = cluster.waiting;
  const nodes = livingOf(cluster);
  return (
    <>
      <p class="quiet num">
        {counted(nodes, 'node')} · queue: {count(interactive)} interactive, {count(batch)} batch
      </p>
      {nodes === 1 && (
        <p class="alone-here">
          One node does it all. Others share the work as soon as they are started with <code>--cluster</code> on the same database; when one dies, the others go on with what it had.
        </p>
      )}
    </>
  );
}
