import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the page; Escape, a click beside it, or its button closes it. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(it) => it.target === dialog.current && dialog.current?.close()}
    >
      <div class="sheet">
        <header>
          <h2>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
