package dev.parley.server.store;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which nodes live, by the database's clock alone. Safe for many threads. */
public final class Nodes {

    private final Database database;

    Nodes(Database database) {
        this.database = database;
    }

    /**
     * A node begins. What one of the same name held before is free to be claimed: it is gone.
     *
     * @param lease how long the node counts as alive after each renewal, at least 1 ms
     */
    public void join(String node, Duration lease) {
        database.write(handle -> {
            alive(handle, node, lease);
            return handle.createUpdate(
                            "UPDATE deliberation SET owner = NULL WHERE owner = :node AND ended_at IS NULL")
                    .bind("node", node)
                    .execute();
        });
    }

    /**
     * Extends the lease from now on, even one that ran out or was taken for gone; what others have
     * claimed meanwhile stays theirs.
     *
     * @param lease how long the node counts as alive from now on, at least 1 ms
     */
    public void renew(String node, Duration lease) {
        database.write(handle -> alive(handle, node, lease));
    }

    /** A node ends in good order; what it still holds may be claimed at once. */
    public void leave(String node) {
        database.write(handle ->
                handle.createUpdate("DELETE FROM node WHERE id = :node")
                        .bind("node", node)
                        .execute());
    }

    /** The nodes whose lease runs, by name. */
    public List<String> alive() {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT id FROM node
                                WHERE lease_until > (SELECT now FROM clock) ORDER BY id
                                """)
                        .mapTo(String.class)
                        .list());
    }

    private static int alive(Handle handle, String node, Duration lease) {
        return handle.createUpdate(
                        """
                        INSERT INTO node (id, lease_millis, lease_until)
                        VALUES (:node, :lease, (SELECT now FROM clock) + :lease)
                        ON CONFLICT (id) DO UPDATE
                        SET lease_millis = excluded.lease_millis, lease_until = excluded.lease_until
                        """)
                .bind("node", node)
                .bind("lease", lease.toMillis())
                .execute();
    }
}
