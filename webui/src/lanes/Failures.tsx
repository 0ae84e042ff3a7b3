import { seconds } from '../app/format';
import { NodeName } from '../app/NodeName';
import type { TurnView } from '../run/run';

/** The attempts at a turn that came to nothing. */
export function Failures({ turn, nodes }: { turn: TurnView; nodes: readonly string[] }) {
  return (
    <>
      {turn.lost?.map(({ attempt, node }) => (
        <p key={`lost ${attempt}`} class="failure">
          <b>attempt {attempt} lost</b> {node === undefined ? 'it broke off' : <>with node <NodeName name={node} among={nodes} /></>}
        </p>
      ))}
      {turn.failures.map(({ attempt, code, message, retryInMillis }) => (
        <p key={attempt} class="failure">
          <b>attempt {attempt} failed</b> <bdi>{message}</bdi> <code>{code}</code>
          {retryInMillis !== undefined && ` · next attempt after ${seconds(retryInMillis / 1000)}`}
        </p>
      ))}
    </>
  );
}

/** What was odd about a turn that succeeded all the same. */
export function Warnings({ turn }: { turn: TurnView }) {
  return (
    <>
      {turn.warnings.map((it) => (
        <p key={it} class="warning">
          {it}
        </p>
      ))}
    </>
  );
}
