import { Refused } from '../api/calls';
import { onlooker } from './onlooker';

/** What went wrong instead of a screen, and what to do about it. */
export function Trouble({ error, onAgain }: { error: Error; onAgain?: () => void }) {
  const missing = error instanceof Refused && (error.problem.status === 404 || error.problem.status === 400);
  return (
    <section class="trouble" role="alert">
      <h1>{missing ? 'There is nothing at this address.' : 'This could not be loaded.'}</h1>
      <p>{error.message}</p>
      <p class="ways">
        {onAgain && !missing && (
          <button type="button" class="main" onClick={onAgain}>
            Try again
          </button>
        )}
        {!onlooker.value && <a href="/">Start a deliberation</a>}
        {!onlooker.value && <a href="/runs">See all runs</a>}
      </p>
    </section>
  );
}
