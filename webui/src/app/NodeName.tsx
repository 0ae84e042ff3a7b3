import { shortName } from './nodeNames';

/** A node by as little of its name as tells it apart from the others; the whole is behind it. */
export function NodeName({ name, among }: { name: string; among: readonly string[] }) {
  const short = shortName(name, among);
  return short === name ? <span class="node-name">{name}</span> : (
    <abbr class="node-name" title={name}>
      {short}
    </abbr>
  );
}
