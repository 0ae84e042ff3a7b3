import type { Showing } from '../showing/showing';
import { changeFrom, judgementOf, verdictOn, type Change } from '../run/judgement';
import { Sign } from '../verdicts/Sign';
import type { Draft } from './drafts';

interface Props {
  readonly from: Draft;
  readonly to: Draft;
  readonly called: (draft: Draft) => string;
  readonly showing: Showing;
}

const SIGNS: Readonly<Record<Change, string>> = { improved: '+ improved', regressed: '− regressed', same: '' };

/** What was ruled otherwise on the one than on the other, specification by specification. */
export function VerdictsCompared({ from, to, called, showing }: Props) {
  const before = judgementOf(from.run, from.turn);
  const after = judgementOf(to.run, to.turn);
  if (!before || !after) {
    const missing = [...(before ? [] : [called(from)]), ...(after || from.key === to.key ? [] : [called(to)])];
    return <p class="line">Verdicts cannot be compared: {missing.join(' and ')} {missing.length > 1 ? 'are' : 'is'} not judged.</p>;
  }
  const changed = showing.specifications.value.flatMap(({ id }) => {
    const [was, is] = [verdictOn(before, id)?.ruling, verdictOn(after, id)?.ruling];
    return was && is && was !== is ? [{ id, was, is, change: changeFrom(was, is) }] : [];
  });
  if (changed.length === 0) return <p class="line">The same was ruled on every specification.</p>;
  return (
    <ul class="verdict-changes" aria-label="Verdicts that differ">
      {changed.map(({ id, was, is, change }) => (
        <li key={id}>
          <button type="button" class="spec" aria-label={`Explain ${id}`} onClick={() => showing.explain(id)}>
            {id}
          </button>{' '}
          <Sign ruling={was} /> <span aria-hidden="true">→</span>
          <span class="unseen">then</span> <Sign ruling={is} /> <b class={change}>{SIGNS[change]}</b>
        </li>
      ))}
    </ul>
  );
}
