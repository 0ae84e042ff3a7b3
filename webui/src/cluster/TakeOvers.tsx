import { ago, instant, oneLine } from '../app/format';
import { NodeName } from '../app/NodeName';
import type { TakenOver, Working } from '../wire/rest';

/** So much of an id tells one from another: its end, which is random. */
const END = -8;

interface Props {
  readonly all: readonly TakenOver[];
  readonly working: readonly Working[];
  readonly names: readonly string[];
}

/** Which node went on with what another had, the newest first. */
export function TakeOvers({ all, working, names }: Props) {
  return (
    <section>
      <h2>Taken over</h2>
      {all.length === 0 && <p class="nothing">No deliberation has been taken over.</p>}
      <ul class="run-list" aria-label="Take-overs">
        {all.map(({ deliberation, at, from, to }) => (
          <li key={`${deliberation} ${at}`} class="run-row take-over-row">
            <a href={`/d/${deliberation}`}>{titleOf(deliberation, working)}</a>
            <span>
              <NodeName name={from} among={names} /> <span aria-hidden="true">→</span>
              <span class="unseen"> to </span> <NodeName name={to} among={names} />
            </span>
            <time dateTime={at} title={instant(at)}>
              {ago(at, Date.now())}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf(deliberation: string, working: readonly Working[]): string {
  const prompt = working.find((it) => it.deliberation === deliberation)?.prompt;
  return (prompt && oneLine(prompt)) || `deliberation …${deliberation.slice(END)}`;
}
