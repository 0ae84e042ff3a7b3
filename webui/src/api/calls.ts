import { signal } from '@preact/signals';
import type {
  EditedScenario,
  GoOn,
  NewComparison,
  NewDeliberation,
  NewFork,
  NewJudgeCheck,
  NewJudgement,
  NewJudgements,
  NewScenario,
  PersonText,
  TriedVerifiers,
} from '../wire/bodies';
import type { Entry } from '../wire/events';
import type { Shown } from '../wire/live';
import type {
  Audition,
  BegunJudgement,
  Cluster,
  Comparison,
  ComparisonCreated,
  Created,
  ExpectedJudgements,
  Health,
  Imported,
  Items,
  JudgeCheck,
  JudgeCheckLine,
  LaterJudgement,
  MethodKind,
  ModelCatalogue,
  Page,
  Presentation,
  PresentationBegun,
  Problem,
  RejudgedRun,
  Relative,
  SamplePrompt,
  ScenarioDiff,
  ScenarioFile,
  ScenarioFiles,
  ScenarioLine,
  ScenarioShown,
  ScenarioVersion,
  Summary,
  Taken,
  Trial,
  VerifierKind,
} from '../wire/rest';
import type { Transcript } from '../wire/transcript';

/** An answer of the server that is not what was asked for, in its own words. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

const NONE = 404;

/** Whether what was asked for is not there, or not any more. */
export const isMissing = (error: unknown) => error instanceof Refused && error.problem.status === NONE;

/** The server could not be reached. */
export class Unreachable extends Error {
  constructor() {
    super('The server does not answer. It may be stopped, or the network is down.');
  }
}

/** Whether the server wants a token that this browser does not bring, or not any more. */
export const shutOut = signal(false);

/** The query of an address from what is set. */
export function query(fields: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(fields).filter(([, it]) => it !== undefined && it !== '');
  return set.length === 0 ? '' : '?' + new URLSearchParams(set.map(([key, it]) => [key, String(it)])).toString();
}

async function call<T>(path: string, how: RequestInit = {}): Promise<T> {
  const { ok, status, text } = await answer(path, how);
  const body = text === '' ? {} : parse(text);
  if (ok && body !== undefined) return body as T;
  throw refused(status, body);
}

/** A list that comes a JSON text a line. */
async function lines<T>(path: string): Promise<T[]> {
  const { ok, status, text } = await answer(path, { headers: { Accept: 'application/x-ndjson' } });
  const all = ok ? parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) : undefined;
  if (all !== undefined) return all as T[];
  throw refused(status, parse(text));
}

async function answer(path: string, how: RequestInit): Promise<{ ok: boolean; status: number; text: string }> {
  try {
    const response = await fetch(`/api${path}`, how);
    if (response.status === 401) shutOut.value = true;
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch {
    throw new Unreachable();
  }
}

const refused = (status: number, body: unknown) => new Refused({ title: `The server answered ${status}.`, status, ...(body as object) });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const JSON_BODY = { 'Content-Type': 'application/json' };

function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  return call(path, {
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify(body),
  });
}

function put<T>(path: string, body: unknown): Promise<T> {
  return call(path, { method: 'PUT', headers: JSON_BODY, body: JSON.stringify(body) });
}

const part = encodeURIComponent;

/** A server that wants a token tells who brings none its status alone. */
export const getHealth = () =>
  call<Health>('/health').then((it) => {
    if (it.node === undefined) shutOut.value = true;
    return it;
  });
export const getModels = () => call<ModelCatalogue>('/models');
export const tryModel = (id: string) => post<Audition>(`/models/${part(id)}/trial`, {});
export const getMethods = () => call<Items<MethodKind>>('/methods').then((it) => it.items);
export const getScenarios = () => call<Items<ScenarioLine>>('/scenarios').then((it) => it.items);
/** As it was in a version; as it is in force if none is said. */
export const getScenario = (id: string, version?: number) =>
  call<ScenarioShown>(`/scenarios/${part(id)}${query({ version })}`);
export const getPrompts = (id: string, version?: number) =>
  call<Items<SamplePrompt>>(`/scenarios/${part(id)}/prompts${query({ version })}`).then((it) => it.items);
export const getVersions = (id: string) =>
  call<Items<ScenarioVersion>>(`/scenarios/${part(id)}/versions`).then((it) => it.items);
export const getDiff = (id: string, from: number, to: number) =>
  call<ScenarioDiff>(`/scenarios/${part(id)}/diff${query({ from, to })}`);
export const importScenarios = (files: readonly ScenarioFile[]) =>
  post<Items<Imported>>('/scenarios/imports', { files } satisfies ScenarioFiles).then((it) => it.items);

/** What an edit would change; nothing is kept. */
export const previewScenario = (id: string, body: EditedScenario) => post<ScenarioDiff>(`/scenarios/${part(id)}/preview`, body);
export const editScenario = (id: string, body: EditedScenario) => put<ScenarioShown>(`/scenarios/${part(id)}`, body);
export const createScenario = (body: NewScenario) => post<ScenarioShown>('/scenarios', body);
const exportPath = (id: string, version: number) => `/scenarios/${part(id)}/export${query({ version })}`;
/** Where a scenario is had as a file. */
export const exportAddress = (id: string, version: number) => `/api${exportPath(id, version)}`;
export const getScenarioFiles = (id: string, version: number) => call<ScenarioFiles>(exportPath(id, version));
export const getVerifiers = () => call<Items<VerifierKind>>('/verifiers').then((it) => it.items);
export const tryVerifiers = (body: TriedVerifiers) =>
  post<Items<Trial>>('/verifications', body).then((it) => it.items);

/** What a list of deliberations can be narrowed by, and how it is sorted. */
export interface Narrowing {
  readonly q?: string;
  readonly scenario?: string;
  readonly version?: string;
  readonly method?: string;
  readonly status?: string;
  readonly model?: string;
  readonly judged?: string;
  readonly persons?: string;
  readonly imported?: string;
  readonly rehearsal?: string;
  readonly forked?: string;
  /** Instants. */
  readonly since?: string;
  readonly until?: string;
  readonly deleted?: string;
  readonly sort?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** The answer of a deliberation that has one. */
export const getAnswer = (id: string) => call<Pick<Transcript, 'answer'>>(`/deliberations/${part(id)}`).then((it) => it.answer?.text);
export const getDeliberations = (by: Narrowing) => call<Page<Summary>>(`/deliberations${query({ ...by })}`);
export const getComparison = (id: string) => call<Comparison>(`/comparisons/${part(id)}`);
export const cancel = (id: string) => call<unknown>(`/deliberations/${part(id)}/cancel`, { method: 'POST' });

/** Deletes what has ended; it can be taken back for a while. */
export const deleteDeliberation = (id: string) => call<unknown>(`/deliberations/${part(id)}`, { method: 'DELETE' });
export const restoreDeliberation = (id: string) => call<unknown>(`/deliberations/${part(id)}/restore`, { method: 'POST' });

export const submitOne = (body: NewDeliberation, key: string) =>
  post<Created>('/deliberations', body, { 'Idempotency-Key': key });
export const submitMany = (body: NewComparison, key: string) =>
  post<ComparisonCreated>('/comparisons', body, { 'Idempotency-Key': key });

export const getJudgements = (id: string) =>
  call<Items<LaterJudgement>>(`/deliberations/${part(id)}/judgements`).then((it) => it.items);
/** The same key gives the same judgement again. */
export const judgeAgain = (id: string, body: NewJudgement, key: string) =>
  post<Created>(`/deliberations/${part(id)}/judgements`, body, { 'Idempotency-Key': key });

export const previewJudgements = (scenario: string, body: NewJudgements) => post<ExpectedJudgements>(`/scenarios/${part(scenario)}/judgements/preview`, body);
export const judgeRuns = (scenario: string, body: NewJudgements) => post<Items<BegunJudgement>>(`/scenarios/${part(scenario)}/judgements`, body).then((it) => it.items);
export const getRejudged = (scenario: string, version: number) =>
  call<Items<RejudgedRun>>(`/scenarios/${part(scenario)}/judgements${query({ version })}`).then((it) => it.items);

/** A run as it was exported; the text goes as it is. */
export const importRun = (text: string) => call<Taken>('/imports', { method: 'POST', headers: JSON_BODY, body: text });
/** A run as it is imported; the text comes as it is. */
export async function getRecording(id: string): Promise<string> {
  const { ok, status, text } = await answer(`/deliberations/${part(id)}/export`, {});
  if (ok) return text;
  throw refused(status, parse(text));
}
export const recordingAddress = (id: string) => `/api/deliberations/${part(id)}/export`;
export const pause = (id: string) => call<unknown>(`/deliberations/${part(id)}/pause`, { method: 'POST' });
export const goOn = (id: string, how: GoOn) => post<unknown>(`/deliberations/${part(id)}/go-on`, how);
export const writeText = (id: string, written: PersonText) => post<unknown>(`/deliberations/${part(id)}/texts`, written);
export const fork = (id: string, body: NewFork) => post<Created>(`/deliberations/${part(id)}/fork`, body);
export const getFamily = (id: string) => call<Items<Relative>>(`/deliberations/${part(id)}/forks`).then((it) => it.items);

export const getChecks = () => call<Items<JudgeCheckLine>>('/judge-checks').then((it) => it.items);
export const getCheck = (id: string) => call<JudgeCheck>(`/judge-checks/${part(id)}`);
export const beginCheck = (body: NewJudgeCheck) => post<Created>('/judge-checks', body);
export const cancelCheck = (id: string) => call<unknown>(`/judge-checks/${part(id)}/cancel`, { method: 'POST' });

/** A look that takes longer tells as little as none. */
const LOOK = 5_000;
export const getNodes = () => call<Cluster>('/nodes', { signal: AbortSignal.timeout(LOOK) });
export const drainNode = (id: string) => call<unknown>(`/nodes/${part(id)}/drain`, { method: 'POST' });
export const resumeNode = (id: string) => call<unknown>(`/nodes/${part(id)}/resume`, { method: 'POST' });

export const beginPresentation = () => call<PresentationBegun>('/presentations', { method: 'POST' });
export const getPresentations = () => call<Items<Presentation>>('/presentations').then((it) => it.items);
export const show = (id: string, shown: Shown) => put<unknown>(`/presentations/${part(id)}/shown`, shown);
export const endPresentation = (id: string) => call<unknown>(`/presentations/${part(id)}`, { method: 'DELETE' });

/** The page of a recording before one is put into it; it comes with this page and not from the interface for programs. */
export async function getMould(): Promise<string> {
  const response = await fetch('/recording.html').catch(() => {
    throw new Unreachable();
  });
  if (!response.ok) throw new Refused({ title: `The server answered ${response.status} for its mould of recordings.`, status: response.status });
  return response.text();
}

/** All of a deliberation's log after an event, in one answer. */
export const loadEvents = (id: string, after: number) => lines<Entry>(`/deliberations/${part(id)}/events${query({ after })}`);
