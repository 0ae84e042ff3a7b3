import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Refused, submitMany, submitOne } from '../api/calls';
import { go } from '../app/router';
import type { MethodKind } from '../wire/rest';
import { newKey, objection, requestBody, type Choice } from './request';

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
  const sent = useRef({ body: '', key: '' });
  const run = async () => {
    if (sending.peek()) return;
    const of = choice.peek();
    const objected = objection(of, offered);
    refusal.value = objected ? { ...objected, of } : NONE;
    if (objected) return;
    sending.value = true;
    try {
      go(await send(of, sent.current));
    } catch (error) {
      refusal.value = { ...refusalOf(error), of };
      sending.value = false;
    }
  };
  const { field, sentence } = refusal.value.of === choice.value ? refusal.value : NONE;
  const refusedAt = (asked: string) => (field === asked || field.startsWith(`${asked}.`) ? sentence : '');
  return { run, sending: sending.value, refusal: sentence, refusedAt };
}

/** Sends it and gives the address to watch it at; the same choice sent again keeps its key. */
async function send(choice: Choice, sent: { body: string; key: string }): Promise<string> {
  const body = requestBody(choice);
  const text = JSON.stringify(body);
  if (text !== sent.body) Object.assign(sent, { body: text, key: newKey() });
  const { id } = choice.methods.length === 1 ? await submitOne(body, sent.key) : await submitMany(body, sent.key);
  // Once it is there, the same choice is to make a new one.
  sent.body = '';
  return choice.methods.length === 1 ? `/d/${id}` : `/c/${id}`;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return { field: error.problem.field ?? '', sentence: error.message };
  return { field: '', sentence: error instanceof Error ? error.message : String(error) };
}
