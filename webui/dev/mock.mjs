// A server to look at the page with: the built page under its strict policy, a REST interface with
// what the rehearsal scripts hold, and a live feed that plays them: self-refine loses its node on the
// way. `npm run mock [port] [tempo] [one]`, with `one` for a node alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { WebSocketServer } from 'ws';
import { play, prompts, scenario, SCENARIO_IDS, SCRIPTED } from './plays.mjs';
import { methods } from './methods.mjs';
import { cluster, drain, HERE, THERE } from './nodes.mjs';

const port = Number(process.argv[2] ?? 8090);
const tempo = Number(process.argv[3] ?? 1);
const alone = process.argv[4] === 'one';
const webroot = join(import.meta.dirname, '../target/classes/webroot');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** By id: entries of its log, watchers, text so far of the turn under way. */
const deliberations = new Map();
let made = 0;
const id = () => `0190a1b2-0000-7000-8000-${String(++made).padStart(12, '0')}`;
const wait = (millis) => new Promise((done) => setTimeout(done, millis / tempo));

function submit(method, prompt, comparison) {
  const one = { id: id(), method, prompt, comparison, entries: [], watchers: new Set(), texts: new Map(), status: 'queued', node: HERE, attempt: 1, at: new Date() };
  deliberations.set(one.id, one);
  void perform(one);
  return one.id;
}

function append(one, event) {
  const entry = { seq: one.entries.length + 1, epoch: 1, at: new Date().toISOString(), event };
  one.entries.push(entry);
  send(one, { type: 'event', deliberation: one.id, seq: entry.seq, at: entry.at, event });
}

function send(one, frame) {
  one.watchers.forEach((it) => it.send(JSON.stringify(frame)));
}

async function stream(one, turn, channel, whole) {
  for (let offset = 0; offset < whole.length && one.status === 'running'; ) {
    const piece = whole.slice(offset, offset + 6 + Math.floor(Math.random() * 12));
    const delta = { type: 'delta', deliberation: one.id, turn, attempt: one.attempt, channel, offset, text: piece };
    one.texts.set(`${turn} ${channel}`, { ...delta, offset: 0, text: whole.slice(0, offset + piece.length) });
    send(one, delta);
    offset += piece.length;
    await wait(40);
  }
}

async function perform(one) {
  const { submitted, turns, answer, judged, continued, usage } = play(one.method, one);
  append(one, submitted);
  await wait(200);
  one.status = 'running';
  append(one, { type: 'Claimed', node: HERE, epoch: 1 });
  for (const it of turns) await speak(one, it, usage(it), continued);
  if (one.status !== 'running') return;
  append(one, answer);
  await speak(one, { turn: 'judge', role: 'judge', product: 'verdicts', text: JSON.stringify(judged.verdicts), thought: '' }, { prompt: 2000, completion: 400, cached: 0 }, {});
  if (one.status !== 'running') return;
  append(one, judged);
  one.sar = judged.scores[0].sar;
  one.status = 'completed';
  append(one, { type: 'Completed' });
}

/** The node that has it dies in the middle of a turn, and another goes on. */
async function lose(one, it) {
  append(one, { type: 'TurnStarted', turn: it.turn, attempt: 1, role: it.role, product: it.product, model: 'rehearsal' });
  await stream(one, it.turn, 'text', it.text.slice(0, it.text.length / 2));
  await wait(2000);
  [one.node, one.attempt] = [THERE, 2];
  append(one, { type: 'Claimed', node: THERE, epoch: 2 });
  await wait(1000);
}

async function speak(one, it, usage, continued) {
  if (one.status !== 'running') return;
  const began = Date.now();
  one.attempt = 1;
  if (!alone && one.method === 'self-refine' && it.turn === 'round-1/revise') await lose(one, it);
  append(one, { type: 'TurnStarted', turn: it.turn, attempt: one.attempt, role: it.role, product: it.product, model: 'rehearsal' });
  await wait(500);
  await stream(one, it.turn, 'thought', it.thought);
  await stream(one, it.turn, 'text', it.text);
  if (one.status !== 'running') return;
  one.texts.clear();
  const timings = { queued: 0, first: 500, total: Date.now() - began };
  append(one, { type: 'TurnCompleted', ...it, attempt: one.attempt, digest: 'd', finish: 'stop', usage, timings, model: 'rehearsal', node: one.node, ...continued, warnings: [] });
}

function cancel(one) {
  if (one.status !== 'running') return;
  one.status = 'cancelled';
  append(one, { type: 'Cancelled', reason: 'by request' });
}

function summary({ id: own, status, method, prompt, comparison, sar, at, entries }) {
  const done = entries.map((it) => it.event).filter((it) => it.type === 'TurnCompleted');
  const tokens = done.reduce((sum, it) => sum + it.usage.prompt + it.usage.completion, 0);
  return { id: own, status, scenario: 'child-storytelling', prompt, method, comparison, rehearsal: true, sar, tokens, calls: done.length, submittedAt: at.toISOString() };
}

const head = (it) => ({ ...it, safety: it.specifications.filter((s) => s.kind === 'safety').length, behaviour: it.specifications.filter((s) => s.kind === 'behaviour').length });
const MODELS = {
  items: [{ id: 'rehearsal', name: 'rehearsal', rehearsal: true }],
  defaults: { generator: 'rehearsal', reflector: 'rehearsal', reviser: 'rehearsal', judge: 'rehearsal' },
  found: ['Ollama: nothing answers at http://127.0.0.1:11434.', 'LM Studio: nothing answers at http://127.0.0.1:1234.', 'OPENAI_API_KEY is not set.'],
};
const nothing = { title: 'Not found', status: 404, detail: 'No deliberation has this id; GET /api/deliberations lists those there are.' };

function get(path, query) {
  const [, one, two, three] = path.split('/');
  const of = deliberations.get(two);
  if (one === 'health') return { status: 'ok', node: 'node-a', version: '0.1.0', roles: [], nodes: alone ? 1 : 3, model: 'rehearsal' };
  if (one === 'nodes') return cluster([...deliberations.values()].filter((it) => it.status === 'running').map(summary), alone);
  if (one === 'models') return MODELS;
  if (one === 'methods') return { items: methods };
  if (one === 'scenarios' && !two) return { items: SCENARIO_IDS.map((it) => head(scenario(it))) };
  if (one === 'scenarios' && !three) return head(scenario(two));
  if (one === 'scenarios') return { items: prompts(two).map((it) => ({ ...it, script: it.id === SCRIPTED })) };
  if (one === 'deliberations' && !two) return { items: [...deliberations.values()].reverse().map(summary).filter((it) => it.prompt.includes(query.get('q') ?? '') && (!query.get('method') || it.method === query.get('method'))) };
  if (one === 'deliberations' && three === 'events' && of) return { items: of.entries.filter((it) => it.seq > Number(query.get('after') ?? 0)) };
  if (one === 'comparisons') {
    const items = [...deliberations.values()].filter((it) => it.comparison === two);
    return items.length === 0 ? nothing : { id: two, scenario: 'child-storytelling', prompt: items[0].prompt, deliberations: items.map(summary) };
  }
  return nothing;
}

function post(path, body) {
  const [, one, two, three] = path.split('/');
  if (three === 'cancel') return void cancel(deliberations.get(two)) ?? {};
  if (one === 'nodes') return drain(two, three === 'drain');
  if (one === 'deliberations') return { id: submit(body.method.id, body.prompt) };
  const comparison = id();
  return { id: comparison, deliberations: body.methods.map((it) => submit(it.id, body.prompt, comparison)) };
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/api')) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const answer = request.method === 'GET' ? get(pathname.slice(4), searchParams) : post(pathname.slice(4), text ? JSON.parse(text) : {});
    response.writeHead(answer.status >= 400 ? answer.status : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    return;
  }
  const file = extname(pathname) ? normalize(pathname) : '/index.html';
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  try {
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(readFileSync(join(webroot, file)));
  } catch {
    response.writeHead(404).end();
  }
});

new WebSocketServer({ server, path: '/api/live' }).on('connection', (socket) => {
  socket.on('message', (text) => {
    const { type, deliberation, after } = JSON.parse(text);
    const one = deliberations.get(deliberation);
    if (!one) return socket.send(JSON.stringify({ type: 'problem', deliberation, detail: nothing.detail }));
    one.watchers.delete(socket);
    if (type === 'unwatch') return undefined;
    for (const { seq, at, event } of one.entries) if (seq > after) socket.send(JSON.stringify({ type: 'event', deliberation, seq, at, event }));
    one.texts.forEach((it) => socket.send(JSON.stringify(it)));
    one.watchers.add(socket);
    socket.on('close', () => one.watchers.delete(socket));
    return undefined;
  });
});

server.listen(port, '127.0.0.1', () => console.log(`the page, with rehearsal scripts, on http://127.0.0.1:${port}`));
