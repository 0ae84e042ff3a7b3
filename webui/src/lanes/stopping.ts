import { signal } from '@preact/signals';
import { cancel } from '../api/calls';

/** Why a stop that was asked for did not happen, by deliberation. */
export const stopTrouble = signal<Readonly<Record<string, string>>>({});

/** Asks the server to stop a deliberation; the log then says that it did. */
export async function stop(id: string): Promise<void> {
  const { [id]: _, ...others } = stopTrouble.peek();
  stopTrouble.value = others;
  try {
    await cancel(id);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    stopTrouble.value = { ...stopTrouble.peek(), [id]: `It could not be stopped: ${why}` };
  }
}
