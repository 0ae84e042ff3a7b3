import type { ComponentChildren } from 'preact';
import { onlooker } from '../app/onlooker';

interface Props {
  readonly href: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A link to another screen; only its words in a file, where there is none. */
export function To({ href, title, children }: Props) {
  if (onlooker.value) return <>{children}</>;
  return (
    <a href={href} title={title}>
      {children}
    </a>
  );
}
