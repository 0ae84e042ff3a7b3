import { ago, count, instant, seconds } from '../app/format';
import { NodeName } from '../app/NodeName';
import type { ClusterNode } from '../wire/rest';
import { Drain } from './Drain';
import { Holds } from './Holds';

const SAME_TIME = 1_000;
const MINUTE = 60_000;

interface Props {
  readonly nodes: readonly ClusterNode[];
  /** Of all nodes that the screen names. */
  readonly names: readonly string[];
  readonly onChange: () => void;
}

/** A row a node: what it is, what it does, and the way out of it. */
export function NodeList({ nodes, names, onChange }: Props) {
  if (nodes.length === 0) {
    return <p class="nothing">No node has a lease just now. They take part again by themselves when they reach the database.</p>;
  }
  const others = nodes.filter((it) => it.state === 'alive').length;
  return (
    <>
      <p class="node-heads" aria-hidden="true">
        <span>node</span>
        <span>deliberations</span>
        <span>turns</span>
        <span>tokens/s</span>
        <span>faults</span>
        <span>heard</span>
        <span>version</span>
      </p>
      <ul class="node-list" aria-label="Nodes">
        {nodes.map((it) => (
          <li key={it.id} class={`node ${it.state}`}>
            <Who node={it} names={names} />
            <Figures node={it} />
            <Drain node={it} names={names} last={others === 1} onChange={onChange} />
            {it.state !== 'gone' && <Holds holds={it.holds} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Who({ node, names }: { node: ClusterNode; names: readonly string[] }) {
  const { id, state, self, roles, address, clockAhead } = node;
  return (
    <div class="who-it-is">
      <h2>
        <NodeName name={id} among={names} /> <b class={`node-state ${state}`}>{state}</b>
        {self && <span class="tag">this node</span>}
        {isDone(node) && <span class="tag">has handed over all</span>}
      </h2>
      <p>
        {roles.map((it) => (
          <b key={it} class={`plays ${it}`}>
            {it}{' '}
          </b>
        ))}
        {roles.length === 0 && <span>plays no role yet</span>}
        {/^https?:/.test(address) && state !== 'gone' && <a href={address}>{address.replace(/^https?:\/\//, '')}</a>}
        {Math.abs(clockAhead) > SAME_TIME && <span class="clock">clock {seconds(Math.abs(clockAhead) / 1000)} {clockAhead > 0 ? 'ahead' : 'behind'}</span>}
      </p>
    </div>
  );
}

const isDone = ({ state, deliberations, turns }: ClusterNode) => state === 'draining' && deliberations + turns === 0;

const speed = (value: number) => (value < 100 ? value.toFixed(1) : count(Math.round(value)));

/** Seconds while it should be heard each few of them; of one that is gone, about how long. */
function heard(millis: number): string {
  return millis < MINUTE ? `${seconds(millis / 1000)} ago` : ago(new Date(0).toISOString(), millis);
}

function Figures({ node }: { node: ClusterNode }) {
  return (
    <dl class="num">
      <Figure name="deliberations" value={count(node.deliberations)} title="that it runs" />
      <Figure name="turns" value={count(node.turns)} title="turns that its agents have under way, for any node" />
      <Figure name="tokens/s" value={speed(node.tokensPerSecond)} title="pieces of streams a second; most endpoints send one a token" />
      <Figure name="faults" value={count(node.faults)} title="attempts of its agents that failed since it began" />
      <Figure name="heard" value={heard(node.heartbeat)} title={`renewed its lease ${instant(node.renewedAt)}`} />
      <Figure name="version" value={node.version || '–'} title="of Parley" />
    </dl>
  );
}

function Figure({ name, value, title }: { name: string; value: string; title: string }) {
  return (
    <div title={title}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
