import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Narrowing } from '../api/calls';
import type { NewJudgeCheck } from './bodies';
import type * as events from './events';
import type { Shown } from './live';
import type * as rest from './rest';

const CONTRACT = JSON.parse(readFileSync(join(import.meta.dirname, '../../../server/src/main/resources/dev/parley/server/http/openapi.json'), 'utf8'));

/** All words of a union: the compiler wants each of them, and no other. */
const words = <Word extends string>(all: Record<Word, 0>) => Object.keys(all);

const ROLE = words<events.Role>({ generator: 0, reflector: 0, reviser: 0, judge: 0 });
const MODE = words<events.JudgeMode>({ joint: 0, sequential: 0, panel: 0, 'specbench-compat': 0 });
const RULING = words<events.Ruling>({ YES: 0, NO: 0, NA: 0, ERROR: 0 });
const POLICY = words<events.Score['naPolicy']>({ code: 0, paper: 0 });
const ORIGIN = words<rest.Origin>({ 'built-in': 0, edited: 0, imported: 0, forked: 0 });
const PRODUCT = words<events.Product>({ draft: 0, critique: 0, thought: 0, questions: 0, finding: 0, ranking: 0, verdicts: 0, reward: 0 });
const TRUST = words<rest.Trust>({ good: 0, care: 0, none: 0, unknown: 0 });
const CHECKED = words<rest.JudgeCheckLine['status']>({ running: 0, completed: 0, cancelled: 0 });
const BOUND = words<events.BudgetReached['what']>({ tokens: 0, calls: 0, seconds: 0, usd: 0 });

describe('the words that the page knows are those of the contract', () => {
  it.each<[string, readonly string[]]>([
    ['Status', words<events.Status>({ queued: 0, running: 0, completed: 0, cancelled: 0, failed: 0 })],
    ['Continuation', words<events.Continuation>({ completions: 0, 'continue-final-message': 0, prefix: 0, emulated: 0 })],
    ['Urgency', words<events.Urgency>({ interactive: 0, batch: 0 })],
    ['Health.model', words<rest.Health['model']>({ rehearsal: 0, ready: 0 })],
    ['Health.roles', ROLE],
    ['MethodKind.roles', ROLE],
    ['MethodKind.origin', words<rest.MethodKind['origin']>({ paper: 0, beyond: 0, added: 0 })],
    ['Parameter.kind', words<rest.Parameter['kind']>({ integer: 0, number: 0, boolean: 0, choice: 0, list: 0, model: 0, models: 0 })],
    ['ScenarioSummary.origin', ORIGIN],
    ['Scenario.origin', ORIGIN],
    ['ScenarioVersion.origin', ORIGIN],
    ['Specification.kind', words<events.Kind>({ safety: 0, behaviour: 0 })],
    ['SamplePrompt.label', words<rest.SamplePrompt['label']>({ safe: 0, unsafe: 0 })],
    ['Sample.label', words<NonNullable<events.Submitted['sample']>['label']>({ safe: 0, unsafe: 0 })],
    ['JudgeChoice.mode', MODE],
    ['JudgeChoice.naPolicy', POLICY],
    ['Judge.mode', MODE],
    ['RejudgedRun.mode', MODE],
    ['Score.naPolicy', POLICY],
    ['Verdict.ruling', RULING],
    ['Verdict.by', words<events.Verdict['by']>({ judge: 0, verifier: 0 })],
    ['Judged.purpose', words<events.Purpose>({ answer: 0, draft: 0, score: 0 })],
    ['TurnStarted.role', ROLE],
    ['TurnStarted.product', PRODUCT],
    ['TurnCompleted.product', PRODUCT],
    ['TurnCompleted.finish', words<events.Finish>({ stop: 0, length: 0 })],
    ['TurnFailed.role', ROLE],
    ['PersonWrote.role', ROLE],
    ['PersonWrote.product', PRODUCT],
    ['BudgetReached.what', BOUND],
    ['JudgeCheckLine.status', CHECKED],
    ['JudgeCheckLine.trust', TRUST],
    ['JudgeCheck.status', CHECKED],
    ['JudgeCheck.trust', TRUST],
    ['JudgedCase.trick', words<rest.JudgedCase['trick']>({ plain: 0, again: 0, reversed: 0, padded: 0, injected: 0 })],
    ['JudgedCase.wrong.truth', RULING],
    ['JudgedCase.wrong.ruling', RULING],
    ['RejudgedRun.flipped.from', RULING],
    ['RejudgedRun.flipped.to', RULING],
    ['ScenarioDiff.specifications.changes', words<rest.Aspect>({ added: 0, removed: 0, text: 0, verifier: 0, moved: 0 })],
    ['Verifications.items.ruling', words<Extract<rest.Trial, { ruling: unknown }>['ruling']>({ YES: 0, NO: 0 })],
    ['Taken.outcome', words<rest.Taken['outcome']>({ new: 0, restored: 0, same: 0 })],
    ['Node.state', words<rest.NodeState>({ alive: 0, draining: 0, gone: 0 })],
    ['Node.roles', ROLE],
    ['NewJudgeCheck.mode', words<NonNullable<NewJudgeCheck['mode']>>({ joint: 0, sequential: 0, 'specbench-compat': 0 })],
    ['Shown.part', words<Shown['part']>({ lanes: 0, verdicts: 0, drafts: 0, cost: 0 })],
    ['Shown.filter', words<Shown['filter']>({ all: 0, failing: 0, different: 0 })],
  ])('%s', (path, known) => expect(known).toEqual(wordsAt(path)));

  it('and what a list of deliberations is narrowed by', () => {
    const narrowing = words<keyof Narrowing>({
      q: 0, scenario: 0, version: 0, method: 0, status: 0, model: 0, judged: 0, persons: 0, imported: 0, rehearsal: 0, forked: 0,
      since: 0, until: 0, deleted: 0, sort: 0, after: 0, limit: 0,
    });
    const named = CONTRACT.paths['/api/deliberations'].get.parameters.map((it: { $ref: string }) => CONTRACT.components.parameters[it.$ref.slice(it.$ref.lastIndexOf('/') + 1)].name);
    expect(narrowing.toSorted()).toEqual(named.toSorted());
  });

  it('and each type of an event', () => {
    const types = words<events.Event['type']>({
      Submitted: 0, Claimed: 0, TurnStarted: 0, TurnCompleted: 0, TurnFailed: 0, BudgetReached: 0, Answered: 0, Judged: 0, Completed: 0,
      Cancelled: 0, Failed: 0, PersonWrote: 0, PauseRequested: 0, Resumed: 0,
    });
    const named = CONTRACT.components.schemas.Event.oneOf.map((it: { $ref: string }) => it.$ref.slice(it.$ref.lastIndexOf('/') + 1));
    expect(types.toSorted()).toEqual(named.toSorted());
  });
});

/** The words that a schema allows at a path of its fields, through lists and names of others. */
function wordsAt(path: string): unknown {
  const [name, ...fields] = path.split('.');
  const schemas = CONTRACT.components.schemas;
  const open = (it: any): any => (it.$ref ? open(schemas[it.$ref.slice(it.$ref.lastIndexOf('/') + 1)]) : it.items && !it.properties ? open(it.items) : it);
  return fields.reduce((schema, field) => open(schema.properties[field]), open(schemas[name!])).enum;
}
