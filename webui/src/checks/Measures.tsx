import { MEASURES, type JudgeCheck } from '../wire/rest';
import { isDifference, MEASURE_WORDS, percent } from './words';

/** What was measured of a judge, a row a measure. */
export function Measures({ check }: { check: JudgeCheck }) {
  return (
    <table class="measures">
      <thead>
        <tr>
          <th scope="col">measure</th>
          <th scope="col">value</th>
          <th scope="col">95 % interval</th>
          <th scope="col" class="wide-only">
            <span class="unseen">drawn</span>
          </th>
          <th scope="col">rulings</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((name) => {
          const measure = check.report[name];
          return (
            <tr key={name}>
              <th scope="row">
                {MEASURE_WORDS[name].name}
                <small>{MEASURE_WORDS[name].says}</small>
              </th>
              <td class="num">{measure ? percent(measure.value) : '–'}</td>
              <td class="num">{measure ? `${percent(measure.low)} to ${percent(measure.high)}` : 'nothing to measure'}</td>
              <td class="wide-only" aria-hidden="true">
                {measure && <Interval from={isDifference(name) ? -1 : 0} {...measure} />}
              </td>
              <td class="num">{measure?.count ?? 0}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The interval and the value in it, on a line from `from` to 1. */
function Interval({ from, value, low, high }: { from: number; value: number; low: number; high: number }) {
  const at = (share: number) => (100 * (share - from)) / (1 - from);
  return (
    <svg class="interval" viewBox="0 0 100 8" preserveAspectRatio="none">
      <line x1="0" y1="4" x2="100" y2="4" class="axis" />
      {from < 0 && <line x1={at(0)} y1="0" x2={at(0)} y2="8" class="axis" />}
      <line x1={at(low)} y1="4" x2={Math.max(at(low) + 0.5, at(high))} y2="4" class="range" />
      <line x1={at(value)} y1="1" x2={at(value)} y2="7" class="value" />
    </svg>
  );
}
