package dev.parley.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What is shown to halls, for all nodes. Each goes on until it is ended or its presenter has been
 * silent for so long, by the database's clock; one that was silent is as if it had never been. Safe
 * for many threads.
 */
public final class Presentations {

    /** For so long it counts what a node said of its watchers. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final String ROWS =
            """
            SELECT id, begun_at, said_at, turn, shown,
                (SELECT COALESCE(SUM(watchers), 0) FROM presentation_audience
                 WHERE presentation_id = id AND told_at > (SELECT now FROM clock) - :fresh) AS watchers
            FROM presentation WHERE said_at > (SELECT now FROM clock) - :silence
            """;

    private final Database database;

    Presentations(Database database) {
        this.database = database;
    }

    /**
     * Begins one, of which nothing is shown yet, and removes those that were silent for too long.
     *
     * @param digest of the token that lets others watch, as {@code Digest} writes it; unlike any
     *     other
     * @param most that may go on at once
     * @return false when so many go on already
     */
    public boolean begin(UUID id, String digest, int most, Duration silence) {
        return database.write(handle -> {
            removeSilent(handle, silence);
            return insert(handle, id, digest, most) == 1;
        });
    }

    /** A lock held until the commit, in words that every engine understands, comes first. */
    private static void removeSilent(Handle handle, Duration silence) {
        handle.execute("UPDATE log SET id = id");
        handle.createUpdate(
                        "DELETE FROM presentation WHERE said_at <= (SELECT now FROM clock) - :silence")
                .bind("silence", silence.toMillis())
                .execute();
        handle.execute(
                "DELETE FROM presentation_audience WHERE presentation_id NOT IN (SELECT id FROM presentation)");
    }

    private static int insert(Handle handle, UUID id, String digest, int most) {
        return handle.createUpdate(
                        """
                        INSERT INTO presentation (id, token, begun_at, said_at, turn)
                        SELECT :id, :token, now, now, 0 FROM clock
                        WHERE (SELECT COUNT(*) FROM presentation) < :most
                        """)
                .bind("id", id.toString())
                .bind("token", digest)
                .bind("most", most)
                .execute();
    }

    /**
     * Says what is shown from now on.
     *
     * @param shown in JSON
     * @return false when there is no such presentation, or not any more
     */
    public boolean show(UUID id, String shown, Duration silence) {
        return database.write(handle ->
                handle.createUpdate(
                                        """
                                        UPDATE presentation
                                        SET shown = :shown, turn = turn + 1, said_at = (SELECT now FROM clock)
                                        WHERE id = :id AND said_at > (SELECT now FROM clock) - :silence
                                        """)
                                .bind("id", id.toString())
                                .bind("shown", shown)
                                .bind("silence", silence.toMillis())
                                .execute()
                        == 1);
    }

    /** The one of an id, if it goes on. */
    public Optional<Presentation> find(UUID id, Duration silence) {
        return one("AND id = :key", id.toString(), silence);
    }

    /** The one whose token has this digest, if it goes on. */
    public Optional<Presentation> findByToken(String digest, Duration silence) {
        return one("AND token = :key", digest, silence);
    }

    private Optional<Presentation> one(String which, String key, Duration silence) {
        return database.read(handle ->
                handle.createQuery(ROWS + which)
                        .bind("fresh", FRESH.toMillis())
                        .bind("silence", silence.toMillis())
                        .bind("key", key)
                        .map((row, _) -> presentation(row))
                        .findOne());
    }

    /** Those that go on, the oldest first. */
    public List<Presentation> all(Duration silence) {
        return database.read(handle ->
                handle.createQuery(ROWS + "ORDER BY begun_at, id")
                        .bind("fresh", FRESH.toMillis())
                        .bind("silence", silence.toMillis())
                        .map((row, _) -> presentation(row))
                        .list());
    }

    /** A node says how many watch there; of a presentation that is over nothing is kept. */
    public void watched(UUID id, String node, int watchers) {
        database.write(handle ->
                handle.createUpdate(
                                """
                                INSERT INTO presentation_audience (presentation_id, node, watchers, told_at)
                                SELECT id, :node, :watchers, (SELECT now FROM clock) FROM presentation WHERE id = :id
                                ON CONFLICT (presentation_id, node) DO UPDATE
                                SET watchers = excluded.watchers, told_at = excluded.told_at
                                """)
                        .bind("id", id.toString())
                        .bind("node", node)
                        .bind("watchers", watchers)
                        .execute());
    }

    /**
     * Ends one.
     *
     * @return false when there is none of that id
     */
    public boolean end(UUID id) {
        return database.write(handle -> {
            handle.createUpdate("DELETE FROM presentation_audience WHERE presentation_id = :id")
                    .bind("id", id.toString())
                    .execute();
            return handle.createUpdate("DELETE FROM presentation WHERE id = :id")
                            .bind("id", id.toString())
                            .execute()
                    == 1;
        });
    }

    private static Presentation presentation(ResultSet row) throws SQLException {
        return new Presentation(
                Rows.id(row),
                Instant.ofEpochMilli(row.getLong("begun_at")),
                Instant.ofEpochMilli(row.getLong("said_at")),
                row.getLong("turn"),
                Optional.ofNullable(row.getString("shown")),
                row.getInt("watchers"));
    }
}
