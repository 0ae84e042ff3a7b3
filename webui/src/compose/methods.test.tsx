import { useSignal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { button, settled, show } from '../testing/page';
import type { MethodKind, ModelCatalogue, Parameter } from '../wire/rest';
import { fault } from './faults';
import { fits, groupedMethods } from './groups';
import { Methods } from './Methods';
import { toggled, withValue, type Choice } from './request';

const CATALOGUE: ModelCatalogue = { items: ['one', 'two'].map((id) => ({ id, name: id, rehearsal: false })), rewards: [], defaults: {}, found: [] };
const SAMPLES: Parameter = { name: 'samples', kind: 'integer', minimum: 1, maximum: 64, default: 15, summary: 'Answers to choose from.' };
const TOP_P: Parameter = { name: 'topP', kind: 'number', minimum: 0.01, maximum: 1, default: 0.95, summary: 'Drawn so.' };
const MODELS: Parameter = { name: 'models', kind: 'models', minimum: 0, maximum: 2, default: [], summary: 'Who takes part.' };
const SCORER: Parameter = { name: 'scorer', kind: 'choice', options: ['judge', 'reward-model'], default: 'judge', summary: 'Who says.' };
const REWARD: Parameter = { name: 'rewardModel', kind: 'model', default: '', summary: 'Which one.' };

function kind(id: string, more: Partial<MethodKind> = {}): MethodKind {
  const calls = { least: '1', most: '1', judgings: '0' };
  return { id, title: id, summary: `What ${id} does.`, roles: ['generator'], origin: 'paper', calls: { least: 1, most: 1, judgings: 0 }, formulas: calls, parameters: [], ...more };
}

const OFFERED = [
  kind('vanilla'),
  kind('best-of-n', { formulas: { least: 'samples', most: 'samples', judgings: 'scorer.judge * samples' }, parameters: [SAMPLES, TOP_P, SCORER, REWARD] }),
  kind('debate', { origin: 'beyond', parameters: [MODELS] }),
  kind('house-blend', { origin: 'added' }),
  kind('refuse', { origin: 'beyond', roles: [] }),
];

let page: HTMLElement;
const values: { now: Choice['parameters'] } = { now: {} };

function Held() {
  const chosen = useSignal<readonly string[]>(['best-of-n', 'debate']);
  const parameters = useSignal<Choice['parameters']>({});
  return (
    <Methods
      offered={OFFERED}
      chosen={chosen.value}
      parameters={parameters.value}
      catalogue={CATALOGUE}
      onToggle={(id) => (chosen.value = toggled(chosen.peek(), id, OFFERED))}
      onValue={(id, name, value) => (values.now = parameters.value = withValue(parameters.peek(), id, name, value))}
    />
  );
}

const field = <T extends HTMLElement = HTMLInputElement>(label: string) => page.querySelector<T>(`[aria-label="${label}"]`)!;
const shown = () => [...page.querySelectorAll('.method > label')].map((it) => it.textContent);
async function put(label: string, value: string) {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  values.now = {};
  page = show(<Held key={Math.random()} />);
});

describe('the methods', () => {
  it('stand in groups by where they come from; what asks no agent is the control arm', () => {
    expect(groupedMethods(OFFERED).map((it) => [it.heading, ...it.methods.map((one) => one.id)])).toEqual([
      ['Of the paper', 'vanilla', 'best-of-n'],
      ['Beyond the paper', 'debate'],
      ['Added to this server', 'house-blend'],
      ['Control arm', 'refuse'],
    ]);
  });

  it('are found by any words of name, description or role', async () => {
    expect(fits(OFFERED[1]!, 'does BEST generator')).toBe(true);
    await put('Search methods', 'blend');
    expect(shown()).toEqual(['house-blend']);
    await put('Search methods', 'nothing like that');
    expect(page.textContent).toContain('No method fits that.');
    field('Search methods').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled();
    expect(shown()).toHaveLength(5);
  });

  it('can be narrowed to those that are chosen', async () => {
    button(page, '2 chosen').click();
    await settled();
    expect(shown()).toEqual(['best-of-n', 'debate']);
  });

  it('are gone through with the arrow keys, from the search on', async () => {
    field('Search methods').focus();
    const press = (key: string) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.closest('label')?.textContent).toBe('best-of-n');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field('Search methods'));
  });

  it('say calls by their parameters, and judgings apart', async () => {
    await put('best-of-n: samples', '4');
    expect(page.querySelectorAll('.calls')[1]?.textContent).toBe('4 4 judgings');
    await put('best-of-n: scorer', 'reward-model');
    expect(page.querySelectorAll('.calls')[1]?.textContent).toBe('4');
  });

  it('say in words what range a figure must keep', async () => {
    await put('best-of-n: samples', '65');
    expect(page.querySelector('.method .refused')?.textContent).toBe('samples must be a whole number from 1 to 64');
    expect(field('best-of-n: samples').getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelectorAll('.calls')[1]?.textContent).toBe('?');
    await put('best-of-n: samples', '64');
    expect(page.querySelector('.method .refused')).toBeNull();
  });

  it('let a fraction be typed figure by figure', async () => {
    for (const typed of ['0', '0.', '0.0', '0.05']) {
      await put('best-of-n: top p', typed);
      expect(field('best-of-n: top p').value).toBe(typed);
    }
    expect(values.now['best-of-n']).toEqual({ topP: 0.05 });
  });

  it('take models in turn, one of them twice, and let them go again', async () => {
    await put('Add to debate: models', 'two');
    await put('Add to debate: models', 'two');
    expect(values.now['debate']).toEqual({ models: ['two', 'two'] });
    expect(field('Add to debate: models')).toBeNull();
    field<HTMLButtonElement>('Take 1, two, off debate: models').click();
    expect(values.now['debate']).toEqual({ models: ['two'] });
  });

  it('say that no reward model is declared only to whoever wants to choose by one', async () => {
    expect(field('best-of-n: reward model')).toBeNull();
    await put('best-of-n: scorer', 'reward-model');
    expect(field('best-of-n: reward model').textContent).toBe('none is declared');
  });
});

it.each([
  [SAMPLES, 1.5, 'samples must be a whole number from 1 to 64'],
  [SAMPLES, '', 'samples must be a whole number from 1 to 64'],
  [TOP_P, 0, 'top p must be a number from 0.01 to 1'],
  [TOP_P, 0.5, undefined],
  [SAMPLES, undefined, undefined],
])('%j with %j: %s', (parameter, value, sentence) => {
  expect(fault(parameter, { [parameter.name]: value })).toBe(sentence);
});
