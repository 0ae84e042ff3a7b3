package dev.parley.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How rows of the database become records. */
final class Rows {

    /** The columns that {@link #summary} reads. */
    static final String SUMMARY =
            """
            id, status, scenario, prompt, method, comparison_id, rehearsal, sar, tokens, calls, imported,
            persons, fork_of, submitted_at, ended_at,
            CASE WHEN status = 'running' THEN 'PauseRequested' = (
                SELECT type FROM event
                WHERE deliberation_id = deliberation.id AND type IN ('PauseRequested', 'Resumed')
                ORDER BY seq DESC LIMIT 1) ELSE FALSE END AS paused\
            """;

    private Rows() {}

    static Optional<Row> find(Handle handle, UUID id) {
        return handle.createQuery(
                        """
                        SELECT id, status, owner, epoch, last_seq, comparison_id
                        FROM deliberation WHERE id = :id
                        """)
                .bind("id", id.toString())
                .map((row, _) -> row(row))
                .findOne();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                id(row),
                Status.of(row.getString("status")),
                Optional.ofNullable(row.getString("owner")),
                row.getLong("epoch"),
                row.getLong("last_seq"),
                comparison(row));
    }

    static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                id(row),
                Status.of(row.getString("status")),
                row.getString("scenario"),
                row.getString("prompt"),
                row.getString("method"),
                comparison(row),
                row.getBoolean("rehearsal"),
                sar(row),
                row.getLong("tokens"),
                row.getInt("calls"),
                row.getBoolean("imported"),
                row.getBoolean("persons"),
                row.getBoolean("paused"),
                of(row),
                Instant.ofEpochMilli(row.getLong("submitted_at")),
                endedAt(row));
    }

    /** Of the columns of a summary, and fork_at. */
    static Relative relative(ResultSet row) throws SQLException {
        var at = row.getLong("fork_at");
        return new Relative(summary(row), of(row).map(_ -> at));
    }

    /** Of the columns id, epoch and last_seq. */
    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(id(row), row.getLong("epoch"), row.getLong("last_seq"));
    }

    static UUID id(ResultSet row) throws SQLException {
        return UUID.fromString(row.getString("id"));
    }

    private static Optional<UUID> comparison(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("comparison_id")).map(UUID::fromString);
    }

    private static Optional<UUID> of(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("fork_of")).map(UUID::fromString);
    }

    private static Optional<Double> sar(ResultSet row) throws SQLException {
        var sar = row.getDouble("sar");
        return row.wasNull() ? Optional.empty() : Optional.of(sar);
    }

    private static Optional<Instant> endedAt(ResultSet row) throws SQLException {
        var millis = row.getLong("ended_at");
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
