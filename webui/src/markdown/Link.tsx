import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** An address that a model wrote: shown when it is clicked, followed when it is clicked again. */
export function Link({ href, children }: { href: string; children?: ComponentChildren }) {
  const shown = useSignal(false);
  const followable = /^(https?|mailto):/i.test(href);
  return (
    <span class="model-link">
      <button type="button" class="link" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
        {children}
      </button>
      {shown.value && (
        <span class="address">
          {' '}
          {followable ? (
            <a href={href} target="_blank" rel="noopener noreferrer nofollow">
              {href}
            </a>
          ) : (
            <span>{href} (not opened: only http, https and mailto are)</span>
          )}
        </span>
      )}
    </span>
  );
}
