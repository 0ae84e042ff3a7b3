import { count, counted, seconds, usd } from '../app/format';
import type { BudgetReached } from '../wire/events';

/** What was reached, with its unit: "5 of 5 calls", "$0.0012 of $0.0010". */
export function budgetInWords({ what, limit, spent }: BudgetReached): string {
  switch (what) {
    case 'usd':
      return `${usd(spent)} of ${usd(limit)}`;
    case 'seconds':
      return `${seconds(spent)} of ${seconds(limit)}`;
    case 'tokens':
      return `${count(spent)} of ${counted(limit, 'token')}`;
    default:
      return `${count(spent)} of ${counted(limit, 'call')}`;
  }
}
