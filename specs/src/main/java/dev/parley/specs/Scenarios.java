package dev.parley.specs;

import java.util.List;
import java.util.Optional;

/** The scenarios there are to choose from. */
public final class Scenarios {

    private static final String ROOT = "scenarios";

    private final List<Scenario> all;

    private Scenarios(List<Scenario> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The scenarios that come with Parley, in the order of {@code scenarios/index.json}.
     *
     * @throws ScenarioFault if one of them cannot be read
     */
    public static Scenarios builtIn() {
        return new Scenarios(
                ScenarioFolder.index(ROOT).stream()
                        .map(id -> ScenarioFolder.read(ROOT + "/" + id))
                        .toList());
    }

    /** These scenarios. */
    public static Scenarios of(List<Scenario> all) {
        return new Scenarios(all);
    }

    /** All of them, in order. */
    public List<Scenario> all() {
        return all;
    }

    /** The scenario of an id. */
    public Optional<Scenario> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
