package dev.parley.server.store;

import dev.parley.agents.deliberation.Digest;
import dev.parley.agents.deliberation.Json;
import dev.parley.specs.SamplePrompt;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import java.time.Instant;
import java.util.List;

/**
 * A scenario as it was kept once; never changes.
 *
 * @param scenario with its version and its sample prompts
 * @param at when it was kept, by the database's clock
 * @param digest of all that people wrote, and so the same for the same content
 */
public record ScenarioVersion(Scenario scenario, ScenarioOrigin origin, Instant at, String digest) {

    /** From 1. */
    public int version() {
        return scenario.version();
    }

    /** The digest of a scenario's content, whatever its version. */
    static String digest(Scenario scenario) {
        return Digest.of(
                Json.write(
                        new Content(
                                scenario.name(),
                                scenario.description(),
                                scenario.specifications(),
                                scenario.prompts())));
    }

    private record Content(
            String name,
            String description,
            List<Specification> specifications,
            List<SamplePrompt> prompts) {}
}
