import { spendingInWords, type Spending } from './spending';

/** How much of its budget a lane has used up, or how much it has taken beside the one that took most; as long in all lanes. */
export function SpendingBar({ spending, name }: { spending: Spending | undefined; name: string }) {
  if (!spending) return <div class="spending none" />;
  const words = spendingInWords(spending);
  const used = Math.min(1, spending.share);
  return (
    <div
      class={spending.isBudget && spending.share >= 1 ? 'spending used-up' : 'spending'}
      role="meter"
      aria-label={`${name}: spent`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * used)}
      aria-valuetext={words}
      title={`spent ${words}`}
    >
      <i style={{ width: `${100 * used}%` }} />
    </div>
  );
}
