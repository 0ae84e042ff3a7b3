// The methods as `GET /api/methods` tells them, for looking at the page without a server.
const exactly = (calls) => ({ least: calls, most: calls });
const integer = (name, minimum, maximum, standard, summary) => ({ name, kind: 'integer', minimum, maximum, default: standard, summary });

export const methods = [
  { id: 'raw', title: 'Raw', summary: 'The prompt alone, without the specifications: what the others are measured from.', roles: ['generator'], calls: exactly(1), parameters: [] },
  { id: 'vanilla', title: 'Vanilla', summary: 'One answer, with the specifications in view.', roles: ['generator'], calls: exactly(1), parameters: [] },
  {
    id: 'self-refine', title: 'Self-refine', summary: 'A draft, then rounds of critique and revision.', roles: ['generator', 'reflector', 'reviser'], calls: { least: 2, most: 7 },
    parameters: [
      integer('rounds', 1, 15, 3, 'Rounds of critique and revision; the paper’s runs: 15.'),
      integer('history', 1, 15, 1, 'Pairs of draft and critique that the reviser sees.'),
      { name: 'stopWhenSatisfied', kind: 'boolean', default: true, summary: 'End when the reflector has nothing left to object; off is the paper’s method.' },
    ],
  },
  {
    id: 'align3', title: 'Align3', summary: 'One thought in three stages, behaviour, safety, audit; the last ends in the answer.', roles: ['generator', 'reflector', 'reviser'], calls: exactly(3),
    parameters: [{ name: 'stages', kind: 'list', options: ['behaviour', 'safety', 'audit'], default: ['behaviour', 'safety', 'audit'], summary: 'Stages of the thought, in the order given; none is plain thinking.' }],
  },
  { id: 'align3-agents', title: 'Align3 agents', summary: 'The stages of Align3 as separate agents, for models that cannot carry on a begun thought.', roles: ['generator', 'reflector', 'reviser'], calls: exactly(5), parameters: [] },
];
