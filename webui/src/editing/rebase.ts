import type { Draft, Rule } from './draft';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Of three, mine where I changed it, and theirs where I did not. */
const either = <T>(mine: T, base: T, theirs: T) => (same(mine, base) ? theirs : mine);

/**
 * My changes to a scenario on top of what others made of it meanwhile. Where both changed the same, mine stands; what is new of
 * theirs comes last among its kind, and what they left out goes unless I changed it.
 */
export function rebased(mine: Draft, base: Draft, theirs: Draft): Draft {
  const was = byId(base);
  const now = byId(theirs);
  const known = new Set(mine.specifications.map((it) => it.id));
  const kept = mine.specifications.flatMap((it) => onTop(it, was.get(it.id), now.get(it.id)));
  const fresh = theirs.specifications.filter((it) => !known.has(it.id) && !was.has(it.id));
  return {
    name: either(mine.name, base.name, theirs.name),
    description: either(mine.description, base.description, theirs.description),
    specifications: [...kept, ...fresh],
    ...(mine.prompts && { prompts: mine.prompts }),
  };
}

const byId = ({ specifications }: Draft) => new Map(specifications.map((it) => [it.id, it]));

function onTop(mine: Rule, base: Rule | undefined, theirs: Rule | undefined): Rule[] {
  if (base && !theirs) return same(mine, base) ? [] : [mine];
  if (!base || !theirs) return [mine];
  const verifier = either(mine.verifier, base.verifier, theirs.verifier);
  return [
    {
      id: mine.id,
      kind: mine.kind,
      text: either(mine.text, base.text, theirs.text),
      ...(verifier && { verifier }),
      ...(mine.off && { off: true }),
    },
  ];
}
