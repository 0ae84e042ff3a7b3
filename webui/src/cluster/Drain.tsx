import { useSignal } from '@preact/signals';
import { drainNode, resumeNode } from '../api/calls';
import { Dialog } from '../app/Dialog';
import { counted } from '../app/format';
import { NodeName } from '../app/NodeName';
import { shortName } from '../app/nodeNames';
import { useSending } from '../app/sending';
import type { ClusterNode } from '../wire/rest';

interface Props {
  readonly node: ClusterNode;
  readonly names: readonly string[];
  /** Whether no other node takes part. */
  readonly last: boolean;
  readonly onChange: () => void;
}

/** Has a node hand over what it has, or take part again; one that is gone does neither. */
export function Drain(props: Props) {
  const { node, names } = props;
  const asked = useSignal(false);
  const name = shortName(node.id, names);
  if (node.state === 'gone') return null;
  if (node.state === 'draining') return <Resume {...props} />;
  return (
    <div class="way-out">
      <button type="button" aria-label={`Drain ${name}`} onClick={() => (asked.value = true)}>
        drain
      </button>
      {asked.value && <Confirm {...props} onClose={() => (asked.value = false)} />}
    </div>
  );
}

function Confirm({ node, names, last, onChange, onClose }: Props & { readonly onClose: () => void }) {
  const { sending, refusal, send } = useSending();
  const drain = async () => {
    await drainNode(node.id);
    onClose();
    onChange();
  };
  return (
    <Dialog title={`Drain ${shortName(node.id, names)}`} onClose={onClose}>
      <p>
        <NodeName name={node.id} among={names} /> hands over what it runs, now {counted(node.deliberations, 'deliberation')}, and takes nothing more until it is resumed. Turns under way
        finish first; nothing is lost.
      </p>
      {last && <p>No other node takes part: what it hands over waits until one does.</p>}
      <p class="refused" role="alert">
        {refusal}
      </p>
      <p class="ways">
        <button type="button" class="main" disabled={sending} onClick={() => void send(drain)}>
          drain it
        </button>
      </p>
    </Dialog>
  );
}

function Resume({ node, names, onChange }: Props) {
  const { sending, refusal, send } = useSending();
  const resume = async () => {
    await resumeNode(node.id);
    onChange();
  };
  return (
    <div class="way-out">
      <button type="button" disabled={sending} aria-label={`Resume ${shortName(node.id, names)}`} onClick={() => void send(resume)}>
        resume
      </button>
      <p class="refused" role="alert">
        {refusal}
      </p>
    </div>
  );
}
