import { useLayoutEffect, useRef } from 'preact/hooks';

/** A field that has the keyboard as soon as it is there, before anything else is typed: a letter beside a field is a shortcut. */
export function useFocused(focused: boolean) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return field;
}
