package dev.parley.server.http;

import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioVersion;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds a scenario that a request names, and says in a sentence why it does not. */
record ScenarioLookup(ScenarioBook scenarios) {

    /** What there is under the id and the version. */
    sealed interface Outcome {}

    record Found(ScenarioVersion version) implements Outcome {}

    record NoScenario(String sentence) implements Outcome {}

    record NoVersion(String sentence) implements Outcome {}

    /**
     * @param version of the scenario; as it is in force if left out
     */
    Outcome find(String id, Optional<Integer> version) {
        var found = version.isPresent() ? scenarios.find(id, version.get()) : scenarios.find(id);
        return found.<Outcome>map(Found::new).orElseGet(() -> missing(id, version));
    }

    private Outcome missing(String id, Optional<Integer> version) {
        var versions = scenarios.versions(id);
        return versions.isEmpty()
                ? new NoScenario(
                        "there is no scenario '%s'; there are %s"
                                .formatted(id, String.join(", ", scenarios.ids())))
                : new NoVersion(
                        "scenario %s has no version %d; it has %s"
                                .formatted(
                                        id,
                                        version.orElse(0),
                                        versions.stream()
                                                .map(it -> String.valueOf(it.version()))
                                                .collect(Collectors.joining(", "))));
    }

    /**
     * The same for an address.
     *
     * @throws Refusal with 404 when there is none
     */
    ScenarioVersion addressed(String id, Optional<Integer> version) {
        return switch (find(id, version)) {
            case Found(ScenarioVersion found) -> found;
            case NoScenario(String sentence) -> throw new Refusal(Problem.unknown(sentence));
            case NoVersion(String sentence) -> throw new Refusal(Problem.unknown(sentence));
        };
    }
}
