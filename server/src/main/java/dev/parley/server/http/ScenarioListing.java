package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.server.store.ScenarioKept;
import dev.parley.server.store.ScenarioOrigin;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.Scenario;
import dev.parley.specs.ScenarioDiff;
import dev.parley.specs.ScenarioWriter;
import dev.parley.specs.Specification;
import java.time.Instant;
import java.util.List;

/** Scenarios and their versions, as they go over the wire. */
interface ScenarioListing {

    record Line(
            String id,
            String name,
            String description,
            int version,
            @JsonUnwrapped Counts counts,
            ScenarioOrigin origin) {
        static Line of(ScenarioVersion kept) {
            var scenario = kept.scenario();
            return new Line(
                    scenario.id(),
                    scenario.name(),
                    scenario.description(),
                    scenario.version(),
                    Counts.of(scenario),
                    kept.origin());
        }
    }

    record Full(@JsonUnwrapped Line line, Instant at, List<Specification> specifications) {
        static Full of(ScenarioVersion kept) {
            return new Full(Line.of(kept), kept.at(), kept.scenario().specifications());
        }
    }

    record Version(
            int version,
            String name,
            ScenarioOrigin origin,
            Instant at,
            @JsonUnwrapped Counts counts,
            boolean inForce) {
        static Version of(ScenarioVersion kept, boolean inForce) {
            return new Version(
                    kept.version(),
                    kept.scenario().name(),
                    kept.origin(),
                    kept.at(),
                    Counts.of(kept.scenario()),
                    inForce);
        }
    }

    /**
     * @param verifiers specifications that a program decides
     */
    record Counts(int safety, int behaviour, int prompts, int verifiers) {
        static Counts of(Scenario scenario) {
            return new Counts(
                    scenario.safety().size(),
                    scenario.behaviour().size(),
                    scenario.prompts().size(),
                    Math.toIntExact(
                            scenario.specifications().stream()
                                    .filter(it -> it.verifier().isPresent())
                                    .count()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Diff(String id, int from, int to, @JsonUnwrapped ScenarioDiff diff) {}

    record Imported(String id, String name, int version, boolean fresh) {
        static Imported of(ScenarioKept kept, Scenario scenario) {
            return new Imported(kept.id(), scenario.name(), kept.version(), kept.fresh());
        }
    }

    /** What an import takes: the folder of a scenario as texts. */
    record Files(List<File> files) {
        static Files of(Scenario scenario) {
            return new Files(
                    ScenarioWriter.files(scenario).entrySet().stream()
                            .map(it -> new File(scenario.id() + "/" + it.getKey(), it.getValue()))
                            .toList());
        }
    }

    record File(String path, String text) {}
}
