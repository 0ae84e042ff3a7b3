package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The events of every deliberation. Safe for many threads. */
public final class EventLog {

    private final Database database;

    EventLog(Database database) {
        this.database = database;
    }

    /**
     * Appends, and keeps the summary with it. Appends of many deliberations share a commit; those
     * of one go in the order in which they are given. The same entry appended again is there once.
     *
     * @return told when the entry is on disk, on the writer's own thread: what depends on it
     *     without waiting must be quick. Fails with {@link StoreFault}
     */
    public CompletableFuture<AppendOutcome> append(UUID deliberation, Entry entry) {
        var append = Append.of(deliberation, entry);
        return database.later(append::to);
    }

    /**
     * Entries in order.
     *
     * @param after the sequence number before the first; 0 for the beginning
     * @param most at least 1
     */
    public List<Entry> entries(UUID deliberation, long after, int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT seq, epoch, at, body FROM event
                                WHERE deliberation_id = :id AND seq > :after
                                ORDER BY seq LIMIT :most
                                """)
                        .bind("id", deliberation.toString())
                        .bind("after", after)
                        .bind("most", most)
                        .map((row, _) -> entry(row))
                        .list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getLong("epoch"),
                Instant.ofEpochMilli(row.getLong("at")),
                Json.read(row.getString("body"), Event.class));
    }
}
