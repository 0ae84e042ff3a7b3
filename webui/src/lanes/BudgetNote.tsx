import { budgetInWords } from '../run/budget';
import { pathLabel } from '../run/labels';
import type { Run } from '../run/run';

/** That a bound of the budget was reached, which one, and what became of the method. */
export function BudgetNote({ run }: { run: Run }) {
  const { budgetReached, answer } = run;
  if (!budgetReached) return null;
  return (
    <p class="budget-reached">
      <b>Budget reached:</b> {budgetInWords(budgetReached)}.{' '}
      {answer ? `The method stopped there; its best draft so far is the answer: ${pathLabel(answer.turn, run)}.` : 'The method stops here.'}
    </p>
  );
}
