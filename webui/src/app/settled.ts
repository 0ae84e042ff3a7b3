import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A value once it has been the same for so many milliseconds; the first one at once. */
export function useSettled<T>(value: T, millis: number): T {
  const settled = useSignal(value);
  useEffect(() => {
    const timer = window.setTimeout(() => (settled.value = value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled.value;
}
