package dev.parley.agents.deliberation;

import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a scenario is put into words for a prompt. */
public final class Wording {

    private Wording() {}

    /**
     * The values of a prompt's places {@code name}, {@code description}, {@code safety} and {@code
     * behaviour}.
     */
    public static Map<String, String> of(Scenario scenario) {
        return Map.of(
                "name", scenario.name(),
                "description", scenario.description(),
                "safety", list(scenario.safety()),
                "behaviour", list(scenario.behaviour()));
    }

    /** A line a specification: its id, then its text. */
    public static String list(List<Specification> specifications) {
        return specifications.stream()
                .map(specification -> specification.id() + ": " + specification.text())
                .collect(Collectors.joining("\n"));
    }
}
