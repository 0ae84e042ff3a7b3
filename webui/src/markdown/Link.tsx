import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** An address that a model wrote: shown when it is clicked, followed when it is clicked again. */
export function Link({ href, children }: { href: string; children?: ComponentChildren }) {
  const shown = useSignal(false);
  const address = followed(href);
  return (
    <span class="model-link">
      <button type="button" class="link" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
        {children}
      </button>
      {shown.value && (
        <span class="address">
          {' '}
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer nofollow">
              {address}
            </a>
          ) : (
            <span>
              <bdi>{href}</bdi> (not opened: only http, https and mailto are)
            </span>
          )}
        </span>
      )}
    </span>
  );
}

/** The address as the browser goes to it, in plain letters that can't look like others; undefined for one that is not opened. */
function followed(href: string): string | undefined {
  if (!/^(https?|mailto):/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href;
}
