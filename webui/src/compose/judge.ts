import type { JudgeChoice, JudgeMode } from '../wire/events';
import type { ModelCatalogue, ScenarioHead } from '../wire/rest';

/** What holds when nothing is said; the server's own default. */
export const USUAL_JUDGE: JudgeChoice = { mode: 'joint', naPolicy: 'code', verifyJudge: false, drafts: false, models: [] };

export const MOST_JUDGES = 15;
const LEAST_JUDGES = 2;
const JUDGES_AT_FIRST = 3;

/** What each mode does, in a line. */
export const MODES: Readonly<Record<JudgeMode, string>> = {
  joint: 'One call gives all verdicts.',
  sequential: 'One call for each specification: slower and dearer, and none leans on another.',
  panel: 'Several judges rule on all; the majority decides, and who said what is kept.',
  'specbench-compat': 'One call in the form of SpecBench’s public code, so that figures compare; programs decide nothing.',
};

export const NA_POLICIES: Readonly<Record<JudgeChoice['naPolicy'], string>> = {
  code: 'what does not apply counts as not kept, as in SpecBench’s code',
  paper: 'what does not apply is left out, as the paper’s text says',
};

/** The choice in another mode, with what that mode needs and nothing that it has no use for. */
export function inMode(choice: JudgeChoice, mode: JudgeMode, { items, defaults }: ModelCatalogue): JudgeChoice {
  const usual = defaults.judge ?? items[0]?.id ?? '';
  const others = items.map((it) => it.id).filter((it) => it !== usual);
  const bench = [usual, ...others, usual, usual].slice(0, JUDGES_AT_FIRST);
  return {
    ...choice,
    mode,
    models: mode === 'panel' ? bench : [],
    verifyJudge: mode !== 'specbench-compat' && choice.verifyJudge,
  };
}

/** What keeps the choice from being asked for, in a sentence. */
export function judgeFault({ mode, models }: JudgeChoice): string | undefined {
  if (mode !== 'panel' || models.length >= LEAST_JUDGES) return undefined;
  return `A panel needs at least ${LEAST_JUDGES} judges; it has ${models.length === 0 ? 'none' : models.length}.`;
}

/** What differs from the usual. */
export function judgeBody(choice: JudgeChoice): Partial<JudgeChoice> {
  const differs = (key: keyof JudgeChoice) => JSON.stringify(choice[key]) !== JSON.stringify(USUAL_JUDGE[key]);
  const keys = Object.keys(USUAL_JUDGE) as (keyof JudgeChoice)[];
  return Object.fromEntries(keys.filter(differs).map((it) => [it, choice[it]]));
}

/** Calls of one judgement, at most. */
export function callsOfAJudgement({ mode, models }: JudgeChoice, scenario: ScenarioHead | undefined): number {
  if (mode === 'panel') return models.length;
  return mode === 'sequential' ? (scenario?.safety ?? 0) + (scenario?.behaviour ?? 0) : 1;
}
