import type { Product } from '../wire/events';
import { placeOf, type Side } from './items';
import type { Run, TurnView } from './run';

const STEPS: Readonly<Record<string, string>> = { reflect: 'critique', revise: 'revision', loss: 'textual loss', gradient: 'textual gradient' };
const STAGES = ['behaviour', 'safety', 'audit'];
const WORDS: Readonly<Record<string, string>> = { plan: 'checking questions', select: 'choice among the drafts', judge: 'verdicts', 'judge-repair': 'verdicts, asked again' };
const CLOSES: Readonly<Record<string, string>> = { debate: 'closing of the debate', council: 'the chair’s draft', 'mixture-of-agents': 'answers brought together' };

/** What turns side by side produce, one and several. */
const PRODUCTS: Readonly<Record<Product, readonly [string, string]>> = {
  draft: ['draft', 'drafts'],
  critique: ['critique', 'critiques'],
  thought: ['thought', 'thoughts'],
  questions: ['questions', 'lists of questions'],
  finding: ['finding', 'findings'],
  ranking: ['ranking', 'rankings'],
  verdicts: ['verdicts', 'verdicts'],
  reward: ['reward', 'rewards'],
};

/** A turn's path in plain words: `round-2/revise` is "revision 2". */
export function turnLabel(turn: TurnView, run: Run): string {
  const { path } = turn;
  const place = placeOf(path);
  if (place) return `${within(place.prefix)}${stepWord(place.step, turn.product, 0)} ${place.number}`;
  const round = /^round-(\d+)\/(\w+)$/.exec(path);
  if (round) return `${STEPS[round[2]!] ?? round[2]} ${round[1]}`;
  const part = /^(\w+)\/(reflect|revise)$/.exec(path);
  if (part) return `${STEPS[part[2]!]} · ${part[1]}`;
  if (STAGES.includes(path)) return stageLabel(turn, run);
  const thought = /^think-(\d+)$/.exec(path);
  if (thought) return `thought ${thought[1]}${turn.product === 'draft' ? ' and answer' : ''}`;
  if (path.endsWith('-close')) return `${path.slice(0, -'-close'.length)} · thought closed`;
  if (path === 'close') return CLOSES[run.submitted?.method.id ?? ''] ?? 'closing draft';
  return WORDS[path] ?? STEPS[path] ?? path.replaceAll('/', ' · ').replaceAll('-', ' ');
}

function stageLabel(turn: TurnView, run: Run): string {
  const order = run.turns.filter((it) => STAGES.includes(it.path)).findIndex((it) => it.path === turn.path) + 1;
  return `stage ${order} · ${turn.path}${turn.product === 'draft' ? ' and answer' : ''}`;
}

/** The same where there is little room: `round-2/agent-1/again` is "R2 · 1". */
export function shortLabel(path: string, run: Run): string {
  const place = placeOf(path);
  const round = /^([a-z])[a-z-]*-(\d+)$/.exec(place?.prefix ?? '');
  return place && round ? `${round[1]!.toUpperCase()}${round[2]} · ${place.number}` : pathLabel(path, run);
}

/** What stands side by side: "round 2 · 3 drafts after reading the others". */
export function sideLabel({ prefix, step, places }: Side): string {
  const product = places.find((it) => it.turn?.product)?.turn?.product;
  const note = step === 'again' ? ' after reading the others' : step === 'rank' ? ' of the others’ drafts' : '';
  return `${within(prefix)}${places.length} ${stepWord(step, product, 1)}${note}`;
}

const within = (prefix: string) => (prefix === '' ? '' : `${prefix.replaceAll('/', ' · ').replaceAll('-', ' ')} · `);

/** A revision is called so; all else goes by what it produces. */
function stepWord(step: string, product: Product | undefined, form: 0 | 1): string {
  if (step === 'revise') return form === 0 ? 'revision' : 'revisions';
  return product ? PRODUCTS[product][form] : step.replaceAll('-', ' ');
}

/** The label of a turn known by its path only. */
export function pathLabel(path: string, run: Run): string {
  const turn = run.turns.find((it) => it.path === path);
  if (turn) return turnLabel(turn, run);
  return run.answer?.turn === path ? 'answer' : path;
}
