package dev.parley.server.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.parley.agents.deliberation.Json;
import dev.parley.specs.SamplePrompt;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of scenarios' versions. */
final class ScenarioRows {

    private static final TypeReference<List<Specification>> SPECIFICATIONS =
            new TypeReference<>() {};
    private static final TypeReference<List<SamplePrompt>> PROMPTS = new TypeReference<>() {};

    private ScenarioRows() {}

    static List<String> ids(Handle handle) {
        return handle.createQuery(
                        "SELECT scenario_id FROM scenario_version GROUP BY scenario_id ORDER BY MIN(place), scenario_id")
                .mapTo(String.class)
                .list();
    }

    static Optional<ScenarioVersion> find(Handle handle, String id, int version) {
        return handle.createQuery(
                        """
                        SELECT scenario_id, version, name, description, specifications, prompts, origin, at, digest
                        FROM scenario_version WHERE scenario_id = :id AND version = :version
                        """)
                .bind("id", id)
                .bind("version", version)
                .map((row, _) -> version(row))
                .findOne();
    }

    private static ScenarioVersion version(ResultSet row) throws SQLException {
        var scenario =
                new Scenario(
                        row.getString("scenario_id"),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("description"),
                        list(row.getString("specifications"), SPECIFICATIONS),
                        list(row.getString("prompts"), PROMPTS));
        return new ScenarioVersion(
                scenario,
                ScenarioOrigin.of(row.getString("origin")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("digest"));
    }

    private static <T> List<T> list(String json, TypeReference<List<T>> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
