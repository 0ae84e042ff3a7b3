package dev.parley.server.store;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Which nodes live, by the database's clock alone. Safe for many threads. */
public final class Nodes {

    /** For so long a node that died is still shown. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final String ROWS =
            """
            SELECT id, joined_at, renewed_at, lease_until > (SELECT now FROM clock) AS alive, draining, report
            FROM node
            """;

    private final Database database;

    Nodes(Database database) {
        this.database = database;
    }

    /** Which log this is; the same for all nodes that share it. */
    public UUID log() {
        return database.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO log (id) SELECT :id WHERE NOT EXISTS (SELECT id FROM log)
                            ON CONFLICT DO NOTHING
                            """)
                    .bind("id", UUID.randomUUID().toString())
                    .execute();
            return UUID.fromString(
                    handle.createQuery("SELECT MIN(id) FROM log").mapTo(String.class).one());
        });
    }

    /**
     * Begins or extends a lease from now on, even one that ran out; what others have claimed
     * meanwhile stays theirs. Nodes that do so at the same time do it one after another, so that
     * each sees what the others hold.
     *
     * @param lease how long the node counts as alive from now on, at least 1 ms
     * @param report what the node says, knowing all nodes that live, itself included
     * @return those nodes, with what they had said before
     */
    public List<NodeRow> renew(
            String node, Duration lease, Function<List<NodeRow>, NodeReport> report) {
        return database.write(handle -> {
            touch(handle, node, lease);
            var living = rows(handle, "WHERE lease_until > (SELECT now FROM clock)");
            handle.createUpdate("UPDATE node SET report = :report WHERE id = :node")
                    .bind("report", Json.write(report.apply(living)))
                    .bind("node", node)
                    .execute();
            return living;
        });
    }

    /** A lock held until the commit, in words that every engine understands, comes first. */
    private static void touch(Handle handle, String node, Duration lease) {
        handle.execute("UPDATE log SET id = id");
        handle.createUpdate(
                        """
                        INSERT INTO node (id, joined_at, renewed_at, lease_until, draining, report)
                        SELECT :node, now, now, now + :lease, FALSE, :report FROM clock WHERE TRUE
                        ON CONFLICT (id) DO UPDATE
                        SET renewed_at = excluded.renewed_at, lease_until = excluded.lease_until
                        """)
                .bind("node", node)
                .bind("lease", lease.toMillis())
                .bind("report", Json.write(NodeReport.NOTHING))
                .execute();
        handle.createUpdate("DELETE FROM node WHERE lease_until < (SELECT now FROM clock) - :long")
                .bind("long", REMEMBERED.toMillis())
                .execute();
    }

    /** The database's clock. */
    public Instant now() {
        return database.read(Now::of);
    }

    /** A node is to hand over what it has and take nothing more, or to take part again. */
    public boolean drain(String node, boolean draining) {
        return database.write(handle ->
                handle.createUpdate(
                                        """
                                        UPDATE node SET draining = :draining
                                        WHERE id = :node AND lease_until > (SELECT now FROM clock)
                                        """)
                                .bind("draining", draining)
                                .bind("node", node)
                                .execute()
                        == 1);
    }

    /** A node ends in good order; what it still holds may be claimed at once. */
    public void leave(String node) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM node WHERE id = :node").bind("node", node).execute();
            return free(handle, node);
        });
    }

    /** A node is known to be gone before its lease ran out; what it held may be claimed at once. */
    public void bury(String node) {
        database.write(handle -> {
            handle.createUpdate(
                            "UPDATE node SET lease_until = (SELECT now FROM clock) WHERE id = :node")
                    .bind("node", node)
                    .execute();
            return free(handle, node);
        });
    }

    private static int free(Handle handle, String node) {
        return handle.createUpdate(
                        "UPDATE deliberation SET owner = NULL WHERE owner = :node AND ended_at IS NULL")
                .bind("node", node)
                .execute();
    }

    /** All nodes that live or died within the hour, those that joined first before others. */
    public List<NodeRow> all() {
        return database.read(handle -> rows(handle, ""));
    }

    /**
     * The newest take-overs, the newest first.
     *
     * @param most at least 1
     */
    public List<TakeOver> takeOvers(int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT taken.deliberation_id AS id, taken.at AS at, taken.body AS body,
                                    (SELECT body FROM event AS held
                                     WHERE held.deliberation_id = taken.deliberation_id
                                         AND held.type = 'Claimed' AND held.seq < taken.seq
                                     ORDER BY held.seq DESC LIMIT 1) AS before
                                FROM event AS taken WHERE taken.type = 'Claimed' AND taken.epoch > 1
                                ORDER BY taken.at DESC LIMIT :most
                                """)
                        .bind("most", most)
                        .map((row, _) -> takeOver(row))
                        .list());
    }

    private static List<NodeRow> rows(Handle handle, String which) {
        return handle.createQuery(ROWS + which + " ORDER BY joined_at, id")
                .map((row, _) -> row(row))
                .list();
    }

    private static NodeRow row(ResultSet row) throws SQLException {
        return new NodeRow(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("joined_at")),
                Instant.ofEpochMilli(row.getLong("renewed_at")),
                row.getBoolean("alive"),
                row.getBoolean("draining"),
                Json.read(row.getString("report"), NodeReport.class));
    }

    private static TakeOver takeOver(ResultSet row) throws SQLException {
        return new TakeOver(
                Rows.id(row),
                Instant.ofEpochMilli(row.getLong("at")),
                claimed(row.getString("before")),
                claimed(row.getString("body")));
    }

    private static String claimed(String body) {
        return ((Event.Claimed) Json.read(body, Event.class)).node();
    }
}
