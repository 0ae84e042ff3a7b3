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

/** The rows of scenarios' versions, and which of them is in force. */
final class ScenarioRows {

    /**
     * In force is the newest version that people made; where they made none, the newest that came
     * with Parley. So a newer Parley never takes back what somebody changed.
     */
    private static final String IN_FORCE_FIRST =
            " ORDER BY CASE origin WHEN 'built-in' THEN 1 ELSE 0 END, version DESC";

    private static final TypeReference<List<Specification>> SPECIFICATIONS =
            new TypeReference<>() {};
    private static final TypeReference<List<SamplePrompt>> PROMPTS = new TypeReference<>() {};

    private ScenarioRows() {}

    /** What is known of a version without its content. */
    record Head(int version, String digest) {}

    static Optional<Head> inForce(Handle handle, String id) {
        return handle.createQuery(
                        "SELECT version, digest FROM scenario_version WHERE scenario_id = :id"
                                + IN_FORCE_FIRST
                                + " LIMIT 1")
                .bind("id", id)
                .map((row, _) -> head(row))
                .findOne();
    }

    static List<String> ids(Handle handle) {
        return handle.createQuery(
                        "SELECT scenario_id FROM scenario_version GROUP BY scenario_id ORDER BY MIN(place), scenario_id")
                .mapTo(String.class)
                .list();
    }

    static List<Integer> numbers(Handle handle, String id) {
        return handle.createQuery(
                        "SELECT version FROM scenario_version WHERE scenario_id = :id ORDER BY version")
                .bind("id", id)
                .mapTo(Integer.class)
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

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getInt("version"), row.getString("digest"));
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
