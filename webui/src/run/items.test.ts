import { describe, expect, it } from 'vitest';
import { SUBMITTED, completed, log, started } from '../testing/entries';
import type { Event } from '../wire/events';
import { itemsOf, placeOf, turnsOf, type Item } from './items';
import { judgedTurn } from './judging';
import { sideLabel, shortLabel, turnLabel } from './labels';
import { replay } from './replay';

const CLAIMED: Event = { type: 'Claimed', node: 'node-a', epoch: 1 };
const begun = (method: string, parameters: Record<string, unknown>, ...events: Event[]) =>
  replay('d', log([{ ...SUBMITTED, method: { id: method, parameters } }, CLAIMED, ...events]));

const inWords = (item: Item) => (item.kind === 'side' ? item.places.map((it) => it.turn?.path ?? '–') : `${item.kind} ${turnsOf(item).map((it) => it.path).join(' ')}`);

describe('the turns of a lane', () => {
  it('stand side by side in the order of their numbers, with room for those to come', () => {
    const run = begun('best-of-n', { samples: 3 }, started('sample-3/draft'), started('sample-1/draft'));
    expect(itemsOf(run).map(inWords)).toEqual([['sample-1/draft', '–', 'sample-3/draft']]);
  });

  it('keep drafts and rankings of the same members apart, and each round for itself', () => {
    const run = begun(
      'council',
      { agents: 2 },
      ...['member-1/draft', 'member-2/draft'].map((it) => started(it)),
      started('member-2/rank', 'judge'),
      started('member-1/rank', 'judge'),
      started('close', 'reviser'),
    );
    // The helper makes judges' turns verdicts, which these are not.
    const ranked = { ...run, turns: run.turns.map((it) => (it.path.endsWith('/rank') ? { ...it, product: 'ranking' as const } : it)) };
    expect(itemsOf(ranked).map(inWords)).toEqual([['member-1/draft', 'member-2/draft'], ['member-1/rank', 'member-2/rank'], 'turn close']);
  });

  it('leave rounds below each other, and one alone without a room at its side', () => {
    const run = begun('self-refine', {}, started('draft'), started('round-1/reflect', 'reflector'), started('round-2/reflect', 'reflector'));
    expect(itemsOf(run).map(inWords)).toEqual(['turn draft', 'turn round-1/reflect', 'turn round-2/reflect']);
    expect(itemsOf(begun('best-of-n', { samples: 1 }, started('sample-1/draft'))).map(inWords)).toEqual(['turn sample-1/draft']);
  });

  it('hold the judges of the answer together, and leave those of a draft to the draft', () => {
    const run = begun(
      'vanilla',
      {},
      started('draft'),
      started('draft/judge-1/judge', 'judge'),
      completed('draft', 'Once.'),
      started('judge-2/judge', 'judge'),
      started('judge-1/judge', 'judge'),
    );
    expect(itemsOf(run).map(inWords)).toEqual(['turn draft', 'judging judge-2/judge judge-1/judge']);
  });
});

it.each([
  ['judge', undefined],
  ['judge-repair', undefined],
  ['judge-2/judge', undefined],
  ['judge-2/judge-repair', undefined],
  ['draft/judge', 'draft'],
  ['sample-4/draft/judge-13/judge', 'sample-4/draft'],
  ['round-1/sample-2/revise/reward', 'round-1/sample-2/revise'],
])('%s judges %s', (path, of) => expect(judgedTurn(path)).toBe(of));

it.each([
  ['draft', undefined],
  ['round-2/revise', undefined],
  ['think-2', undefined],
  ['layer-2/agent-1/draft', { prefix: 'layer-2', name: 'agent', number: 1 }],
])('%s has its place at %j', (path, place) => {
  const found = placeOf(path);
  expect(found && { prefix: found.prefix, name: found.name, number: found.number }).toEqual(place);
});

describe('plain words', () => {
  const label = (method: string, event: Event) => {
    const run = begun(method, {}, event);
    return turnLabel(run.turns[0]!, run);
  };
  const turn = (path: string, product: 'draft' | 'critique' | 'thought' | 'questions' | 'finding' | 'ranking') => ({ ...started(path), product }) as Event;

  it.each([
    ['best-of-n', turn('sample-3/draft', 'draft'), 'draft 3'],
    ['debate', turn('round-2/agent-1/again', 'draft'), 'round 2 · draft 1'],
    ['debate', turn('close', 'draft'), 'closing of the debate'],
    ['council', turn('member-2/rank', 'ranking'), 'ranking 2'],
    ['council', turn('close', 'draft'), 'the chair’s draft'],
    ['mixture-of-agents', turn('close', 'draft'), 'answers brought together'],
    ['self-consistency', turn('select', 'ranking'), 'choice among the drafts'],
    ['chain-of-verification', turn('plan', 'questions'), 'checking questions'],
    ['chain-of-verification', turn('check-4/find', 'finding'), 'finding 4'],
    ['chain-of-verification', turn('revise', 'draft'), 'revision'],
    ['tpo', turn('round-2/loss', 'critique'), 'textual loss 2'],
    ['tpo', turn('round-2/gradient', 'critique'), 'textual gradient 2'],
    ['tpo', turn('round-1/sample-2/revise', 'draft'), 'round 1 · revision 2'],
    ['more-think', turn('think-2', 'thought'), 'thought 2'],
    ['more-think', turn('think-3', 'draft'), 'thought 3 and answer'],
    ['house-blend', turn('stir/well', 'draft'), 'stir · well'],
  ])('of %s: %j is "%s"', (method, event, words) => expect(label(method, event)).toBe(words));

  it('name what stands side by side, and shortly where there is little room', () => {
    const run = begun('debate', { agents: 3 }, turn('round-2/agent-1/again', 'draft'));
    const [side] = itemsOf(run);
    expect(side?.kind === 'side' && sideLabel(side)).toBe('round 2 · 3 drafts after reading the others');
    expect(shortLabel('round-2/agent-1/again', run)).toBe('R2 · 1');
  });
});
