import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Refused, submitMany, submitOne } from '../api/calls';
import { go } from '../app/router';
import type { MethodKind } from '../wire/rest';
import { Attempts } from './attempts';
import { objection, requestBody, type Choice } from './request';

/** Sending a choice off. */
export interface Submit {
  readonly run: () => Promise<void>;
  readonly sending: boolean;
  /** Why it was not run, in a sentence; empty when nothing was wrong. */
  readonly refusal: string;
  /** The refusal, if it is about this field. */
  readonly refusedAt: (field: string) => string;
}

interface Refusal {
  /** What was refused; another choice has not been yet. */
  readonly of?: Choice;
  readonly field: string;
  readonly sentence: string;
}

const NONE: Refusal = { field: '', sentence: '' };

export function useSubmit(choice: ReadonlySignal<Choice>, offered: readonly MethodKind[]): Submit {
  const sending = useSignal(false);
  const refusal = useSignal(NONE);
  const attempts = useRef(new Attempts());
  const run = async () => {
    if (sending.peek()) return;
    const of = choice.peek();
    const objected = objection(of, offered);
    refusal.value = objected ? { ...objected, of } : NONE;
    if (objected) return;
    sending.value = true;
    try {
      go(await send(of, attempts.current));
    } catch (error) {
      refusal.value = { ...refusalOf(error), of };
      sending.value = false;
    }
  };
  const { field, sentence } = refusal.value.of === choice.value ? refusal.value : NONE;
  const refusedAt = (asked: string) => (field === asked || field.startsWith(`${asked}.`) ? sentence : '');
  return { run, sending: sending.value, refusal: sentence, refusedAt };
}

/** Sends it and gives the address to watch it at. */
async function send(choice: Choice, attempts: Attempts): Promise<string> {
  const body = requestBody(choice);
  const key = attempts.keyOf(body);
  const address = 'method' in body ? `/d/${(await submitOne(body, key)).id}` : `/c/${(await submitMany(body, key)).id}`;
  attempts.taken();
  return address;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return { field: error.problem.field ?? '', sentence: error.message };
  return { field: '', sentence: error instanceof Error ? error.message : String(error) };
}
