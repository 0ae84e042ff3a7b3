import type { Signal } from '@preact/signals';
import { count } from '../app/format';
import { growthInWords, scoreInWords, type Point } from './growth';
import { apart, ticks } from './scale';

/** One lane of the plot; its place among all says how its line is drawn. */
export interface Grown {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

const SCORES = [0, 0.5, 1];
/** Height of a name, in percent of the plot's. */
const NAME = 7;
const DASHES = ['', '7 3', '2 3', '9 3 2 3'];
const SHAPES = ['round', 'square', 'diamond', 'round hollow', 'square hollow', 'diamond hollow'];

/** How the line and the points of a lane are drawn, by its place. */
export const dashOf = (place: number) => DASHES[place % DASHES.length]!;
export const shapeOf = (place: number) => SHAPES[place % SHAPES.length]!;

interface Props {
  readonly lanes: readonly Grown[];
  /** The budget in tokens, where all have the same. */
  readonly budget: number | undefined;
  /** The lane that is pointed at. */
  readonly pointed: Signal<string>;
}

/** Score against tokens, a line a lane: what one would have had, had one stopped there. */
export function GrowthPlot({ lanes, budget, pointed }: Props) {
  const drawn = lanes.filter((it) => it.points.length > 0);
  const marks = ticks(Math.max(budget ?? 0, ...drawn.flatMap((it) => it.points.map((point) => point.tokens))));
  const x = (tokens: number) => (100 * tokens) / marks.at(-1)!;
  const names = apart(drawn.map((it) => 100 - 100 * it.points.at(-1)!.score.sar), NAME);
  const dim = (id: string) => (pointed.value !== '' && pointed.value !== id ? ' dim' : '');
  return (
    <figure class="growth" role="img" aria-label={`SAR against tokens. ${drawn.map((it) => `${it.name}: ${growthInWords(it.points)}`).join('. ')}.`}>
      <div class="plot" aria-hidden="true">
        {SCORES.map((it) => (
          <span key={it} class="y-mark num" style={{ top: `${100 - 100 * it}%` }}>
            {it.toFixed(1)}
          </span>
        ))}
        {marks.map((it) => (
          <span key={it} class="x-mark num" style={{ left: `${x(it)}%` }}>
            {count(it)}
          </span>
        ))}
        {budget !== undefined && (
          <span class="budget-line" style={{ left: `${x(budget)}%` }}>
            <b>budget</b>
          </span>
        )}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {drawn.map(({ id, points }) => (
            <polyline key={id} class={dim(id)} points={steps(points, x)} stroke-dasharray={dashOf(placeOf(id, lanes))} />
          ))}
        </svg>
        {drawn.map(({ id, name, points }) =>
          points.map(({ tokens, score, label }, index) => (
            <i
              key={`${id} ${index}`}
              class={`point ${shapeOf(placeOf(id, lanes))}${dim(id)}`}
              style={{ left: `${x(tokens)}%`, top: `${100 - 100 * score.sar}%` }}
              title={`${name}, ${label}: SAR ${scoreInWords(score)} at ${count(tokens)} tokens`}
              onPointerEnter={() => (pointed.value = id)}
              onPointerLeave={() => (pointed.value = '')}
            />
          )),
        )}
        <ul class="line-names">
          {drawn.map(({ id, name, points }, index) => (
            <li key={id} class={dim(id)} style={{ top: `${names[index]}%` }}>
              <i class={`point ${shapeOf(placeOf(id, lanes))}`} /> {name} <b class="num">{scoreInWords(points.at(-1)!.score)}</b>
            </li>
          ))}
        </ul>
      </div>
      <figcaption aria-hidden="true">SAR against tokens read and written by the method</figcaption>
    </figure>
  );
}

const placeOf = (id: string, lanes: readonly Grown[]) => lanes.findIndex((it) => it.id === id);

/** A line that holds a score until the next is there. */
function steps(points: readonly Point[], x: (tokens: number) => number): string {
  const places = points.map(({ tokens, score }) => [x(tokens), 100 - 100 * score.sar] as const);
  return places.flatMap(([at, y], index) => (index === 0 ? [`${at},${y}`] : [`${at},${places[index - 1]![1]}`, `${at},${y}`])).join(' ');
}
