import type { ComponentChildren } from 'preact';
import { getDiff } from '../api/calls';
import { counted, instant } from '../app/format';
import { useLoaded, valueOf } from '../app/loaded';
import type { Specification } from '../wire/events';
import type { Aspect, Reworded, ScenarioDiff, ScenarioVersion, SpecificationChange } from '../wire/rest';
import { Rewording } from './Rewording';
import { verifierInWords } from './verifier';
import { Is, Was } from './WasAndIs';

interface Props {
  readonly id: string;
  readonly versions: readonly ScenarioVersion[];
  readonly shown: number;
  readonly from: number | undefined;
  readonly onFrom: (version: number) => void;
}

/** All versions, and what is other in the one that is shown than in any of them. */
export function Versions({ id, versions, shown, from, onFrom }: Props) {
  const others = versions.filter((it) => it.version !== shown);
  const before = others.findLast((it) => it.version < shown) ?? others[0];
  const compared = others.find((it) => it.version === from) ?? before;
  return (
    <section>
      <h2>
        Versions <span class="num quiet">{versions.length}</span>
      </h2>
      <ol class="versions">
        {versions.map((it) => (
          <li key={it.version}>
            <b class="num">v{it.version}</b> {it.origin}, {instant(it.at)}
            {it.inForce && ', in force'}
          </li>
        ))}
      </ol>
      {compared && (
        <>
          <p class="ways">
            <label>
              What is other in v{shown} than in{' '}
              <select value={String(compared.version)} onChange={(it) => onFrom(Number(it.currentTarget.value))}>
                {others.map((it) => (
                  <option key={it.version} value={String(it.version)}>
                    v{it.version}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <Diff id={id} from={compared.version} to={shown} />
        </>
      )}
    </section>
  );
}

function Diff({ id, from, to }: { id: string; from: number; to: number }) {
  const { loaded } = useLoaded(() => getDiff(id, from, to), `${id} ${from} ${to}`);
  const diff = valueOf(loaded);
  if (loaded.state === 'failed') return <p class="refused">The versions could not be compared: {loaded.error.message}</p>;
  if (!diff || diff.from !== from || diff.to !== to) {
    return (
      <p class="quiet" role="status">
        Comparing …
      </p>
    );
  }
  return <Changes diff={diff} />;
}

/** "2 sample prompts added, 1 changed"; empty where they are the same. */
export function promptsInWords({ added, removed, changed }: ScenarioDiff['prompts']): string {
  const counts = ([[added, 'added'], [removed, 'removed'], [changed, 'changed']] as const).filter(([many]) => many > 0);
  return counts.map(([many, word], index) => `${index === 0 ? counted(many, 'sample prompt') : many} ${word}`).join(', ');
}

/** Each change with a word, and what was and what is beside signs that need no colour. */
export function Changes({ diff }: { diff: ScenarioDiff }) {
  const prompts = promptsInWords(diff.prompts);
  if (!diff.name && !diff.description && diff.specifications.length === 0 && prompts === '') {
    return <p class="nothing">They are the same.</p>;
  }
  return (
    <ul class="diff" aria-label="Changes">
      {diff.name && <Texts title="Name" changes="changed" texts={diff.name} />}
      {diff.description && <Texts title="Description" changes="changed" texts={diff.description} />}
      {diff.specifications.map((it) => (
        <Change key={it.id} change={it} />
      ))}
      {prompts !== '' && <li>{prompts}</li>}
    </ul>
  );
}

const WORDS: Readonly<Record<Aspect, string>> = {
  added: 'added',
  removed: 'left out',
  text: 'reworded',
  verifier: 'checked otherwise',
  moved: 'moved',
};

const byWhom = (it: Specification | undefined) => (it?.verifier ? `by program, ${verifierInWords(it.verifier)}` : 'by the judge alone');

function Change({ change: { id, changes, from, to } }: { change: SpecificationChange }) {
  const words = changes.map((it) => WORDS[it]).join(', ');
  return (
    <Entry title={id} changes={words}>
      {changes.includes('removed') && from && <Was text={from.text} />}
      {changes.includes('added') && to && <Is text={to.text} />}
      {changes.includes('text') && from && to && <Rewording from={from.text} to={to.text} />}
      {changes.includes('verifier') && (
        <>
          <Was text={byWhom(from)} />
          <Is text={byWhom(to)} />
        </>
      )}
    </Entry>
  );
}

function Texts({ title, changes, texts }: { title: string; changes: string; texts: Reworded }) {
  return (
    <Entry title={title} changes={changes}>
      <Rewording {...texts} />
    </Entry>
  );
}

function Entry({ title, changes, children }: { title: string; changes: string; children: ComponentChildren }) {
  return (
    <li>
      <b>{title}</b> <span class="by">{changes}</span>
      {children}
    </li>
  );
}
