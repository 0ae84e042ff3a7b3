package dev.parley.server.store;

import dev.parley.agents.deliberation.Json;
import dev.parley.specs.Scenario;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A scenario's content on its way into the store, as a new version where it is new. */
record KeepScenario(Scenario scenario, ScenarioOrigin origin) {

    /** Returns the version that has this content and is in force, kept now or before. */
    ScenarioKept to(Handle handle) {
        return to(handle, ScenarioHistory.read(handle, scenario.id()));
    }

    /**
     * Keeps it on top of what is known of its history. If another process adds to that meanwhile,
     * the new version's number is taken and the statement fails.
     */
    ScenarioKept to(Handle handle, ScenarioHistory history) {
        var digest = ScenarioVersion.digest(scenario);
        var same = history.inForce().filter(it -> it.digest().equals(digest));
        return same.map(it -> new ScenarioKept(scenario.id(), it.version(), false))
                .orElseGet(() ->
                        new ScenarioKept(scenario.id(), insert(handle, history, digest), true));
    }

    /** Returns the version that has this content, kept now or before; what is in force stays so. */
    int beside(Handle handle, ScenarioHistory history) {
        var digest = ScenarioVersion.digest(scenario);
        return history.like(digest)
                .map(ScenarioHistory.Head::version)
                .orElseGet(() -> insert(handle, history, digest));
    }

    /** Keeps what came with Parley, unless it is among the versions that did already. */
    void builtIn(Handle handle) {
        var digest = ScenarioVersion.digest(scenario);
        var history = ScenarioHistory.read(handle, scenario.id());
        if (!history.cameWithParley(digest)) {
            insert(handle, history, digest);
        }
    }

    /** A scenario is listed where it stood before, a new one after all others. */
    private int insert(Handle handle, ScenarioHistory history, String digest) {
        int version = history.newest().map(it -> it.version() + 1).orElse(first());
        handle.createUpdate(
                        """
                        INSERT INTO scenario_version (scenario_id, version, place, name, description,
                            specifications, prompts, origin, at, digest)
                        VALUES (:id, :version,
                            COALESCE(
                                (SELECT MIN(place) FROM scenario_version WHERE scenario_id = :id),
                                (SELECT MAX(place) + 1 FROM scenario_version),
                                1),
                            :name, :description, :specifications, :prompts, :origin, :now, :digest)
                        """)
                .bind("id", scenario.id())
                .bind("version", version)
                .bind("name", scenario.name())
                .bind("description", scenario.description())
                .bind("specifications", Json.write(List.copyOf(scenario.specifications())))
                .bind("prompts", Json.write(List.copyOf(scenario.prompts())))
                .bind("origin", origin.wire())
                .bind("now", Now.of(handle).toEpochMilli())
                .bind("digest", digest)
                .execute();
        return version;
    }

    /** Ours come with a number; what people bring begins at 1, for here it has no history. */
    private int first() {
        return origin == ScenarioOrigin.BUILT_IN ? scenario.version() : 1;
    }
}
