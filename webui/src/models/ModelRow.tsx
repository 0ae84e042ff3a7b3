import { useSignal } from '@preact/signals';
import { tryModel } from '../api/calls';
import { Refusal } from '../app/Refusal';
import { useSending } from '../app/sending';
import type { Audition, ModelEntry } from '../wire/rest';
import { words } from './words';

/** A model, and what a try of it found. */
export function ModelRow({ model, roles }: { model: ModelEntry; roles: readonly string[] }) {
  const found = useSignal<Audition | undefined>(undefined);
  const { sending, refusal, send } = useSending();
  const attempt = () => send(async () => void (found.value = await tryModel(model.id)));
  return (
    <li class="model-row">
      <div>
        <b>{model.id}</b> {model.rehearsal ? <span class="rehearsal">rehearsal</span> : model.name !== model.id && <span class="quiet">{model.name}</span>}
        <small>
          {model.address || 'written scripts, in this server'}
          {roles.length > 0 && ` · plays ${roles.join(', ')} unless another is chosen`}
        </small>
      </div>
      <button type="button" disabled={sending} aria-label={`Try ${model.id}`} onClick={() => void attempt()}>
        {sending ? 'asking …' : found.value ? 'try again' : 'try it'}
      </button>
      <div class="found" role="status">
        {found.value && <Found found={found.value} />}
      </div>
      <Refusal words={refusal} />
    </li>
  );
}

function Found({ found }: { found: Audition }) {
  return (
    <>
      {found.said !== undefined && <blockquote><bdi>{found.said || 'nothing'}</bdi></blockquote>}
      <ul class="abilities">
        {words(found).map(({ can, sentence, technical }) => (
          <li key={sentence} class={can ? 'yes' : 'no'} title={technical}>
            <span aria-hidden="true">{can ? '●' : '■'}</span> <span class="plain">{sentence}</span>
          </li>
        ))}
      </ul>
      {found.faults.map((it) => (
        <p key={it} class="refused">
          {it}
        </p>
      ))}
    </>
  );
}
