import type { Run, TurnView } from './run';

const STEPS: Readonly<Record<string, string>> = { reflect: 'critique', revise: 'revision' };
const STAGES = ['behaviour', 'safety', 'audit'];

/** A turn's path in plain words: `round-2/revise` is "revision 2". */
export function turnLabel(turn: TurnView, run: Run): string {
  const { path } = turn;
  const round = /^round-(\d+)\/(\w+)$/.exec(path);
  if (round) return `${STEPS[round[2]!] ?? round[2]} ${round[1]}`;
  const part = /^(\w+)\/(reflect|revise)$/.exec(path);
  if (part) return `${STEPS[part[2]!]} · ${part[1]}`;
  if (STAGES.includes(path)) return stageLabel(turn, run);
  if (path.endsWith('-close')) return `${path.slice(0, -'-close'.length)} · thought closed`;
  if (path === 'judge') return 'verdicts';
  if (path === 'judge-repair') return 'verdicts, asked again';
  return path.replaceAll('/', ' · ').replaceAll('-', ' ');
}

function stageLabel(turn: TurnView, run: Run): string {
  const order = run.turns.filter((it) => STAGES.includes(it.path)).findIndex((it) => it.path === turn.path) + 1;
  return `stage ${order} · ${turn.path}${turn.product === 'draft' ? ' and answer' : ''}`;
}

/** The label of a turn known by its path only. */
export function pathLabel(path: string, run: Run): string {
  const turn = run.turns.find((it) => it.path === path);
  return turn ? turnLabel(turn, run) : path;
}
