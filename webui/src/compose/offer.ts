import { getMethods, getModels, getScenarios } from '../api/calls';
import type { MethodKind, ModelCatalogue, ScenarioHead } from '../wire/rest';

/** What there is to choose from. */
export interface Offer {
  readonly scenarios: readonly ScenarioHead[];
  readonly methods: readonly MethodKind[];
  readonly models: ModelCatalogue;
}

export async function loadOffer(): Promise<Offer> {
  const [scenarios, methods, models] = await Promise.all([getScenarios(), getMethods(), getModels()]);
  return { scenarios, methods, models };
}
