package dev.parley.server.http;

import dev.parley.agents.method.Methods;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.http.Listing.Kind;
import dev.parley.server.http.Listing.Models;
import dev.parley.server.http.Listing.Prompt;
import dev.parley.server.http.Listing.ScenarioFull;
import dev.parley.server.http.Listing.ScenarioLine;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is to choose from: models, methods, scenarios. */
record CatalogueCalls(Scenarios scenarios, ModelCatalogue models) {

    Map<String, Call> calls() {
        return Map.of(
                "models", _ -> Reply.ok(Models.of(models)),
                "methods", _ -> Reply.ok(Items.of(Methods.all(), Kind::of)),
                "scenarios", _ -> Reply.ok(Items.of(scenarios.all(), ScenarioLine::of)),
                "scenario", request -> Reply.ok(ScenarioFull.of(find(request.name()))),
                "prompts", request -> Reply.ok(prompts(find(request.name()))));
    }

    private Scenario find(String id) {
        return scenarios
                .find(id)
                .orElseThrow(() ->
                        new Refusal(
                                Problem.unknown(
                                        "there is no scenario '%s'; there are %s"
                                                .formatted(id, ids(scenarios)))));
    }

    static String ids(Scenarios scenarios) {
        return scenarios.all().stream().map(Scenario::id).collect(Collectors.joining(", "));
    }

    private Items<Prompt> prompts(Scenario scenario) {
        return Items.of(
                scenario.prompts(),
                prompt ->
                        Prompt.of(
                                prompt, scenarios.script(scenario.id(), prompt.id()).isPresent()));
    }
}
