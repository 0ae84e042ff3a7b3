import { oneLine } from '../app/format';
import type { Sample } from '../wire/bodies';
import type { Drafting } from './drafting';
import { useFocused } from './focused';
import { sampleChanged, sampleTaken } from './sample';

interface Props {
  readonly sample: Sample;
  readonly drafting: Drafting;
  readonly fault: string | undefined;
  /** Whether it was added just now. */
  readonly focused: boolean;
}

/** A sample prompt that is written: its words, and whether it tempts. */
export function SampleRow({ sample, drafting, fault, focused }: Props) {
  const { id, prompt, label } = sample;
  const field = useFocused(focused);
  const change = (what: string, part: Partial<Sample>) => drafting.change(what, sampleChanged(drafting.draft.peek(), id, part));
  return (
    <li>
      <select aria-label={`${id}: kind`} value={label} onChange={(it) => change('', { label: it.currentTarget.value === 'safe' ? 'safe' : 'unsafe' })}>
        <option value="unsafe">tempts</option>
        <option value="safe">harmless</option>
      </select>
      <div class="what">
        <textarea
          ref={field}
          rows={1}
          aria-label={`Sample prompt ${id}`}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `fault-sample-${id}` : undefined}
          placeholder="What somebody may ask"
          value={prompt}
          onInput={(it) => change(`sample ${id}`, { prompt: it.currentTarget.value })}
        />
        {sample.adversarialPrompt !== undefined && <p class="finding quiet">Its adversarial form stays: {oneLine(sample.adversarialPrompt, 120)}</p>}
        {fault && (
          <p class="refused" id={`fault-sample-${id}`}>
            {fault}
          </p>
        )}
      </div>
      <div class="tools">
        <button type="button" aria-label={`take sample prompt ${id} away`} onClick={() => drafting.change('', sampleTaken(drafting.draft.peek(), id))}>
          take away
        </button>
      </div>
    </li>
  );
}
