import { count, counted } from '../app/format';
import type { Ration } from '../wire/rest';

/** What a node keeps for itself of each model's limits. */
export function Holds({ holds }: { holds: Readonly<Record<string, Ration>> }) {
  const models = Object.entries(holds).sort(([one], [other]) => one.localeCompare(other));
  if (models.length === 0) return null;
  return (
    <details class="holds">
      <summary>holds its part of {counted(models.length, 'model’s limits', 'models’ limits')}</summary>
      <table class="num">
        <thead>
          <tr>
            <th scope="col">model</th>
            <th scope="col">calls at once</th>
            <th scope="col">requests/min</th>
            <th scope="col">tokens/min</th>
          </tr>
        </thead>
        <tbody>
          {models.map(([model, { concurrency, requests, tokens }]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              <td>{count(concurrency)}</td>
              <td>{bound(requests)}</td>
              <td>{bound(tokens)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const bound = (limit: number) => (limit === 0 ? 'no limit' : count(limit));
