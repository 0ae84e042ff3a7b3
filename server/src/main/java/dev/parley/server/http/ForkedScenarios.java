package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.ScenarioBook;
import dev.parley.specs.SamplePrompt;
import dev.parley.specs.Scenario;
import dev.parley.specs.ScenarioDocument;
import dev.parley.specs.ScenarioFault;
import java.util.List;

/**
 * Scenarios whose specifications a fork changes: each a version, which is in force for nobody else.
 */
record ForkedScenarios(ScenarioBook book) {

    /**
     * The scenario with the specifications that the changes list; not kept yet.
     *
     * @param before under which the fork would go on without them
     * @throws Refusal that names all that is wrong with them
     */
    Scenario read(Scenario before, JsonNode changes) {
        var document = Json.MAPPER.createObjectNode();
        document.set("specifications", changes.path("specifications"));
        try {
            return ScenarioDocument.read(document, withPrompts(before));
        } catch (ScenarioFault fault) {
            throw new Refusal(Problem.scenarios(fault.faults()));
        }
    }

    /** A log leaves them out; a version has them. */
    private Scenario withPrompts(Scenario before) {
        var prompts =
                book.find(before.id(), before.version())
                        .or(() -> book.find(before.id()))
                        .map(it -> it.scenario().prompts())
                        .orElse(List.<SamplePrompt>of());
        return new Scenario(
                before.id(),
                before.version(),
                before.name(),
                before.description(),
                before.specifications(),
                prompts);
    }

    /**
     * The version that has this content, kept now or before.
     *
     * @throws Refusal where there is no such scenario here
     */
    Scenario keep(Scenario changed) {
        return book.branch(changed)
                .map(kept -> Submissions.withoutPrompts(kept.scenario()))
                .orElseThrow(() ->
                        new Refusal(
                                Problem.invalid(
                                        "specifications",
                                        "there is no scenario '%s' here, so that no version of it can be kept; import the scenario, then change it"
                                                .formatted(changed.id()))));
    }
}
