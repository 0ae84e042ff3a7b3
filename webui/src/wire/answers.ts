import type { Recording } from './bodies';
import type {
  Audition,
  BegunJudgement,
  Cluster,
  Comparison,
  ComparisonCreated,
  Created,
  Events,
  ExpectedJudgements,
  Health,
  Imported,
  Items,
  JudgeCheck,
  JudgeCheckLine,
  LaterJudgement,
  MethodKind,
  ModelCatalogue,
  NodeDrained,
  Page,
  Presentation,
  PresentationBegun,
  RejudgedRun,
  Relative,
  SamplePrompt,
  ScenarioDiff,
  ScenarioFiles,
  ScenarioLine,
  ScenarioShown,
  ScenarioVersion,
  Summary,
  Taken,
  Trial,
  VerifierKind,
} from './rest';
import type { Transcript } from './transcript';

/** What the server answers to each call of its contract. */
export interface Answers {
  readonly 'GET /api/health': Health;
  readonly 'GET /api/models': ModelCatalogue;
  readonly 'POST /api/models/{id}/trial': Audition;
  readonly 'GET /api/methods': Items<MethodKind>;
  readonly 'GET /api/verifiers': Items<VerifierKind>;
  readonly 'POST /api/verifications': Items<Trial>;

  readonly 'GET /api/scenarios': Items<ScenarioLine>;
  readonly 'POST /api/scenarios': ScenarioShown;
  readonly 'POST /api/scenarios/imports': Items<Imported>;
  readonly 'GET /api/scenarios/{id}': ScenarioShown;
  readonly 'PUT /api/scenarios/{id}': ScenarioShown;
  readonly 'POST /api/scenarios/{id}/preview': ScenarioDiff;
  readonly 'GET /api/scenarios/{id}/versions': Items<ScenarioVersion>;
  readonly 'GET /api/scenarios/{id}/diff': ScenarioDiff;
  readonly 'GET /api/scenarios/{id}/prompts': Items<SamplePrompt>;
  readonly 'GET /api/scenarios/{id}/export': ScenarioFiles;
  readonly 'GET /api/scenarios/{id}/judgements': Items<RejudgedRun>;
  readonly 'POST /api/scenarios/{id}/judgements': Items<BegunJudgement>;
  readonly 'POST /api/scenarios/{id}/judgements/preview': ExpectedJudgements;

  readonly 'GET /api/deliberations': Page<Summary>;
  readonly 'POST /api/deliberations': Created;
  readonly 'GET /api/deliberations/{id}': Transcript;
  readonly 'DELETE /api/deliberations/{id}': Created;
  readonly 'POST /api/deliberations/{id}/restore': Created;
  readonly 'GET /api/deliberations/{id}/events': Events;
  readonly 'GET /api/deliberations/{id}/export': Recording;
  readonly 'POST /api/imports': Taken;
  readonly 'POST /api/deliberations/{id}/cancel': Created;
  readonly 'POST /api/deliberations/{id}/pause': Created;
  readonly 'POST /api/deliberations/{id}/go-on': Created;
  readonly 'POST /api/deliberations/{id}/texts': Created;
  readonly 'POST /api/deliberations/{id}/fork': Created;
  readonly 'GET /api/deliberations/{id}/forks': Items<Relative>;
  readonly 'GET /api/deliberations/{id}/judgements': Items<LaterJudgement>;
  readonly 'POST /api/deliberations/{id}/judgements': Created;
  readonly 'GET /api/comparisons/{id}': Comparison;
  readonly 'POST /api/comparisons': ComparisonCreated;

  readonly 'GET /api/judge-checks': Items<JudgeCheckLine>;
  readonly 'POST /api/judge-checks': Created;
  readonly 'GET /api/judge-checks/{id}': JudgeCheck;
  readonly 'POST /api/judge-checks/{id}/cancel': Created;

  readonly 'GET /api/nodes': Cluster;
  readonly 'POST /api/nodes/{id}/drain': NodeDrained;
  readonly 'POST /api/nodes/{id}/resume': NodeDrained;

  readonly 'GET /api/presentations': Items<Presentation>;
  readonly 'POST /api/presentations': PresentationBegun;
  readonly 'PUT /api/presentations/{id}/shown': Created;
  readonly 'DELETE /api/presentations/{id}': Created;
}
