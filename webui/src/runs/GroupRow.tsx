import { ago, count, instant, oneLine, share } from '../app/format';
import { BY_PERSON } from '../floor/WithPerson';
import type { Summary } from '../wire/rest';
import type { Group } from './groups';

const MARKS: Readonly<Record<Summary['status'], string>> = {
  queued: 'queued',
  running: 'running',
  completed: '',
  cancelled: 'stopped',
  failed: 'failed',
};

interface Props {
  readonly group: Group;
  readonly now: number;
  readonly ticked?: boolean;
  /** There is nothing to tick without it. */
  readonly onTick?: (on: boolean) => void;
}

/** A deliberation or a comparison in a list: prompt, methods with their SAR, tokens, when. */
export function GroupRow({ group, now, ticked = false, onTick }: Props) {
  const first = group.items[0]!;
  const tokens = group.items.reduce((sum, it) => sum + it.tokens, 0);
  const rehearsal = group.items.some((it) => it.rehearsal);
  return (
    <li class="run-row">
      {onTick && <input type="checkbox" aria-label={`tick ${oneLine(first.prompt, 60)}, ${group.items.map((it) => it.method).join(', ')}`} checked={ticked} onChange={(it) => onTick(it.currentTarget.checked)} />}
      <a href={group.address}>
        <bdi>{oneLine(first.prompt) || 'an empty prompt'}</bdi>
      </a>
      <ul aria-label="Methods and SAR">
        {group.items.map((it) => (
          <li key={it.id}>
            {it.method} <Outcome of={it} />
            {it.persons && (
              <span class="remark" title={BY_PERSON}>
                {' '}
                with a person
              </span>
            )}
            {it.of && (
              <>
                {' '}
                <a class="remark" href={`/d/${it.of}`} title="it shares the beginning of another run, which this opens">
                  fork of {it.of.slice(-6)}
                </a>
              </>
            )}
            {it.imported && (
              <span class="remark" title="its log came from another server">
                {' '}
                imported
              </span>
            )}
          </li>
        ))}
      </ul>
      <span class="num" title="tokens that its methods wrote; the judge’s are not counted">
        {count(tokens)} tok{rehearsal && <span class="rehearsal"> rehearsal</span>}
      </span>
      <time dateTime={first.submittedAt} title={instant(first.submittedAt)}>
        {ago(first.submittedAt, now)}
      </time>
    </li>
  );
}

function Outcome({ of }: { of: Summary }) {
  if (of.sar !== undefined) return <b class="num">{share(of.sar)}</b>;
  return <span class={`status ${of.status}`}>{of.paused ? 'paused' : MARKS[of.status] || 'not fully judged'}</span>;
}
