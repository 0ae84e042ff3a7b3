import { useSignal } from '@preact/signals';

/** Something that is sent off once at a time; `refusal` says why it was not taken, in a sentence. */
export function useSending(): { sending: boolean; refusal: string; send: (what: () => Promise<void>) => Promise<void> } {
  const sending = useSignal(false);
  const refusal = useSignal('');
  const send = async (what: () => Promise<void>) => {
    if (sending.peek()) return;
    sending.value = true;
    refusal.value = '';
    try {
      await what();
    } catch (error) {
      refusal.value = error instanceof Error ? error.message : String(error);
    }
    sending.value = false;
  };
  return { sending: sending.value, refusal: refusal.value, send };
}
