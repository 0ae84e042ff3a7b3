import { useId } from 'preact/hooks';
import { share } from '../app/format';
import { changeFrom, judgedDrafts, filtered, finalJudgement, verdictOn } from '../run/judgement';
import { pathLabel, shortLabel } from '../run/labels';
import { hasEnded, type Run } from '../run/run';
import type { Judged, Kind, Specification } from '../wire/events';
import { judgedInWords } from './JudgedLine';
import type { Showing } from '../showing/showing';
import { Bounds } from './Bounds';

/** A row a judged text, a mark a specification, in the same order in every lane; drafts in their order, the answer last. */
export function Strip({ run, showing }: { run: Run; showing: Showing }) {
  const drafts = judgedDrafts(run);
  const final = finalJudgement(run);
  const measure = showing.measureOf(run);
  const from = measure && finalJudgement(measure);
  const common = { showing, lane: run, from, scored: drafts.length > 0 };
  return (
    <div class="strip">
      {drafts.length > 0 && (
        <div class={drafts.length > FEW ? 'drafts scrolls' : 'drafts'}>
          {drafts.map(({ turn, judged }) => (
            <Row key={turn} label={shortLabel(turn, run)} title={pathLabel(turn, run)} judged={judged} {...common} />
          ))}
        </div>
      )}
      <Row label={!final && hasEnded(run) ? 'not judged' : 'answer'} judged={final} {...common} />
    </div>
  );
}

/** So many drafts are seen at once. */
const FEW = 4;

interface RowProps {
  readonly label: string;
  /** In full. */
  readonly title?: string;
  readonly judged: Judged | undefined;
  /** The baseline's answer, from which it is measured. */
  readonly from: Judged | undefined;
  readonly showing: Showing;
  readonly lane: Run;
  /** Whether the row says its score; a single row's stands in the lane's head. */
  readonly scored?: boolean;
}

function Row({ label, title = label, judged, from, showing, lane, scored = false }: RowProps) {
  const specifications = showing.specifications.value;
  const runs = showing.runs.map((it) => it.value);
  const bright = new Set(filtered(specifications, runs, showing.filter.value).map((it) => it.id));
  const id = useId();
  const { pointed } = showing;
  const score = judged?.scores[0];
  const active = specifications.find((it) => it.id === pointed.value);
  return (
    <div class="strip-row">
      <span class="label" title={title}>
        {label}
      </span>
      <div
        class="marks"
        role="listbox"
        tabIndex={0}
        aria-label={`${lane.submitted?.method.id ?? ''} ${title}: verdicts`}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        onKeyDown={(it) => move(it, specifications, showing)}
        onPointerOver={(it) => (pointed.value = specificationAt(it) ?? pointed.peek())}
        onClick={(it) => showing.explain(specificationAt(it) ?? '')}
      >
        {(['safety', 'behaviour'] as const).map((kind) => (
          <Group key={kind} kind={kind} id={id} all={specifications} judged={judged} from={from} bright={bright} pointed={pointed.value} />
        ))}
      </div>
      {scored && score && (score.errors > 0 ? <Bounds score={score} /> : <span class="num score">{share(score.sar)}</span>)}
      {scored && judged && !score && <span class="num score">{judgedInWords(judged, undefined)}</span>}
    </div>
  );
}

interface GroupProps {
  readonly kind: Kind;
  readonly id: string;
  readonly all: readonly Specification[];
  readonly judged: Judged | undefined;
  readonly from: Judged | undefined;
  readonly bright: ReadonlySet<string>;
  readonly pointed: string;
}

function Group({ kind, id, all, judged, from, bright, pointed }: GroupProps) {
  return (
    <span class="group" role="group" aria-label={kind}>
      {all
        .filter((it) => it.kind === kind)
        .map((it) => {
          const ruling = verdictOn(judged, it.id)?.ruling;
          const change = changeFrom(verdictOn(from, it.id)?.ruling, ruling);
          const classes = ['mark', ruling?.toLowerCase() ?? 'pending', change, bright.has(it.id) ? '' : 'dim', pointed === it.id ? 'pointed' : ''];
          return (
            <i
              key={it.id}
              id={`${id}-${it.id}`}
              class={classes.join(' ')}
              role="option"
              aria-selected={pointed === it.id}
              aria-label={`${it.id} ${ruling ?? 'not judged'}${change === 'same' ? '' : `, ${change}`}`}
              data-specification={it.id}
            />
          );
        })}
    </span>
  );
}

function specificationAt(event: globalThis.Event): string | undefined {
  const mark = event.target instanceof Element ? event.target.closest('[data-specification]') : null;
  return mark?.getAttribute('data-specification') ?? undefined;
}

/** Arrow keys point at the next or the one before; Enter explains it. */
function move(event: KeyboardEvent, all: readonly Specification[], { pointed, explain }: Showing): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) {
    if (event.key === 'Enter') explain(pointed.peek());
    return;
  }
  event.preventDefault();
  const index = all.findIndex((it) => it.id === pointed.peek());
  const next = all[index < 0 ? 0 : Math.min(all.length - 1, Math.max(0, index + step))];
  if (next) pointed.value = next.id;
}

