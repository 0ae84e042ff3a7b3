import { describe, expect, it } from 'vitest';
import { EMPTY_CHOICE, isLong, MOST_PROMPT_BYTES, objection, promptBytes, requestBody } from './request';

const CHOICE = { ...EMPTY_CHOICE, scenario: 'tales', prompt: 'A tale.', methods: ['vanilla'] };

describe('a choice', () => {
  it('becomes a body with only what was said', () => {
    expect(requestBody(CHOICE)).toEqual({ scenario: 'tales', prompt: 'A tale.', method: { id: 'vanilla' } });
  });

  it('carries budget, seed and models', () => {
    const body = requestBody({ ...CHOICE, budget: { calls: '3', usd: '0.5', tokens: ' ' }, seed: '42', models: { judge: 'qwen' } });
    expect(body).toMatchObject({ budget: { calls: 3, usd: 0.5 }, seed: 42, models: { judge: 'qwen' } });
    expect(body.budget).not.toHaveProperty('tokens');
  });

  it.each([
    [{ scenario: '' }, 'scenario'],
    [{ prompt: ' \n' }, 'prompt'],
    [{ prompt: 'ä'.repeat(MOST_PROMPT_BYTES / 2 + 1) }, 'prompt'],
    [{ methods: [] }, 'methods'],
    [{ budget: { calls: '1.5' } }, 'budget'],
    [{ budget: { usd: '0' } }, 'budget'],
    [{ budget: { tokens: 'many' } }, 'budget'],
    [{ seed: 'x' }, 'seed'],
    [{ seed: '-7' }, 'seed'],
    [{ judge: { ...EMPTY_CHOICE.judge, mode: 'panel' as const, models: ['qwen'] } }, 'judge'],
  ])('with %o is objected to at its %s', (change, field) => {
    expect(objection({ ...CHOICE, ...change })?.field).toBe(field);
  });

  it('without a fault is not objected to', () => {
    expect(objection({ ...CHOICE, budget: { calls: '3', usd: '0.01' }, seed: '7' })).toBeUndefined();
  });
});

it('counts a prompt in bytes of UTF-8', () => {
  expect(promptBytes('ä😀')).toBe(6);
  expect([isLong(1000), isLong(MOST_PROMPT_BYTES)]).toEqual([false, true]);
});
