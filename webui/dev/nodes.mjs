// Nodes to look at the page with; they run nothing, but they can be drained and resumed.
const ROLES = ['generator', 'reflector', 'reviser', 'judge'];
const HOLDS = { 'qwen3-14b': { concurrency: 8, requests: 0, tokens: 20_000 }, rehearsal: { concurrency: 64, requests: 0, tokens: 0 } };
const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString();

const node = (id, more = {}) => ({
  id, state: 'alive', self: false, version: '0.1.0', roles: ROLES, address: 'http://127.0.0.1:8081', joinedAt: ago(4000), renewedAt: ago(1),
  heartbeat: 1200, deliberations: 3, turns: 5, tokensPerSecond: 241.7, faults: 2, clockAhead: 3, hears: [], holds: HOLDS, ...more,
});

const nodes = [
  node('lab3-48211-1764080000', { self: true, deliberations: 2, address: 'http://127.0.0.1:8080' }),
  node('lab3-48230-1764080007', { turns: 12, tokensPerSecond: 1204.2, faults: 1031, address: 'http://127.0.0.1:8081' }),
  node('gpu-node-7.cluster.example.org-1-1764080011', { roles: ['judge'], deliberations: 0, clockAhead: 3_600_400, address: 'http://gpu-node-7.cluster.example.org:8080' }),
  node('lab4-991-1764079000', { state: 'gone', heartbeat: 754_000, deliberations: 0, turns: 0, tokensPerSecond: 0, address: '' }),
];

/** `one` shows the page of a node alone. */
export function cluster(working, one) {
  if (one) return { nodes: nodes.slice(0, 1), waiting: { interactive: 0, batch: 0 }, working: [], takeOvers: [], warnings: [] };
  const [own, gone] = [nodes[1].id, nodes[3].id];
  return {
    nodes: nodes.map((it) => (it.state === 'gone' ? it : { ...it, heartbeat: Date.now() % 2000 })),
    waiting: { interactive: 3, batch: 1204 },
    working: working.map((it) => ({ deliberation: it.id, node: own, scenario: 'child-storytelling', method: it.method, prompt: it.prompt, submittedAt: it.submittedAt })),
    takeOvers: working.slice(0, 1).map((it) => it.id).concat('0190a1b2-0000-7000-8000-9a8b7c6d5e4f').map((it, index) => ({ deliberation: it, at: ago(12 + 700 * index), from: gone, to: own })),
    warnings: ['The clock of gpu-node-7.cluster.example.org-1-1764080011 is 60 min ahead of the database’s: leases go by the database’s, but the times in what it logs are wrong; set its clock.'],
  };
}

export function drain(id, draining) {
  const found = nodes.find((it) => it.id === id);
  found.state = draining ? 'draining' : 'alive';
  return { id, draining };
}

export const [HERE, THERE] = nodes.map((it) => it.id);
