import { useSignal } from '@preact/signals';
import { announce } from '../app/announce';

/** How long it says that it was done, in milliseconds. */
const SAID_FOR = 2_000;

interface Props {
  readonly address: () => string;
  /** Whose address it is, as in "the address of this moment". */
  readonly of: string;
}

/** Puts an address on the clipboard; a browser that does not let it shows it to be copied by hand. */
export function CopyAddress({ address, of }: Props) {
  const state = useSignal<'idle' | 'copied' | 'by hand'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      state.value = 'copied';
      announce('The address is copied.');
      setTimeout(() => (state.value = 'idle'), SAID_FOR);
    } catch {
      // Pages that did not come over HTTPS may not write to it.
      state.value = 'by hand';
    }
  };
  if (state.value === 'by hand') {
    return <input class="address-to-copy" readOnly aria-label={`Address of ${of}, to copy`} value={address()} ref={(it) => it?.select()} onBlur={() => (state.value = 'idle')} />;
  }
  return (
    <button type="button" title={`the address of ${of}, to share`} onClick={() => void copy()}>
      {state.value === 'copied' ? 'copied' : 'copy address'}
    </button>
  );
}
