package dev.parley.server.store;

import dev.parley.agents.deliberation.Json;
import dev.parley.specs.Scenario;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A scenario's content on its way into the store, as a new version where it is new. */
record KeepScenario(Scenario scenario, ScenarioOrigin origin) {

    /** Returns the version that has this content and is in force, kept now or before. */
    ScenarioKept to(Handle handle) {
        var digest = ScenarioVersion.digest(scenario);
        var inForce = ScenarioRows.inForce(handle, scenario.id());
        if (inForce.isPresent() && inForce.get().digest().equals(digest)) {
            return new ScenarioKept(scenario.id(), inForce.get().version(), false);
        }
        return new ScenarioKept(scenario.id(), insert(handle, digest), true);
    }

    /** Keeps what came with Parley, unless it is among the versions that did already. */
    void builtIn(Handle handle) {
        var digest = ScenarioVersion.digest(scenario);
        if (handle.createQuery(
                                """
                                SELECT COUNT(*) FROM scenario_version
                                WHERE scenario_id = :id AND digest = :digest AND origin = 'built-in'
                                """)
                        .bind("id", scenario.id())
                        .bind("digest", digest)
                        .mapTo(Integer.class)
                        .one()
                == 0) {
            insert(handle, digest);
        }
    }

    /** A scenario is listed where it stood before, a new one after all others. */
    private int insert(Handle handle, String digest) {
        var numbers = ScenarioRows.numbers(handle, scenario.id());
        int version = numbers.isEmpty() ? first() : numbers.getLast() + 1;
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
