package dev.parley.server.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Which node works on which deliberation. Safe for many threads. */
public final class Claims {

    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    /**
     * Takes deliberations that no living node holds: those to be cancelled first, then the oldest.
     * The log of each says so.
     *
     * @param node that has joined; one whose lease ran out gets none
     * @param most at least 1
     */
    public List<Claim> claim(String node, int most) {
        var taking = new Taking(node, most, UUID.randomUUID().toString());
        return database.write(taking::to);
    }

    /** Hands a deliberation over at a graceful stop: any node may claim it at once. */
    public void release(String node, UUID deliberation) {
        database.write(handle ->
                handle.createUpdate(
                                """
                                UPDATE deliberation SET owner = NULL
                                WHERE id = :id AND owner = :node AND ended_at IS NULL
                                """)
                        .bind("id", deliberation.toString())
                        .bind("node", node)
                        .execute());
    }

    /**
     * Notes that a deliberation is to be cancelled; whoever holds it, or claims it next, ends it.
     */
    public CancelOutcome requestCancel(UUID deliberation) {
        return database.write(handle -> requested(handle, deliberation));
    }

    private static CancelOutcome requested(Handle handle, UUID deliberation) {
        var noted =
                handle.createUpdate(
                                """
                                UPDATE deliberation SET cancel_requested = TRUE
                                WHERE id = :id AND ended_at IS NULL
                                """)
                        .bind("id", deliberation.toString())
                        .execute();
        if (noted == 1) {
            return new CancelOutcome.Requested();
        }
        return Rows.find(handle, deliberation).isPresent()
                ? new CancelOutcome.AlreadyEnded()
                : new CancelOutcome.Unknown();
    }

    /** How many deliberations wait for a node to take them. */
    public int waiting() {
        return database.read(handle ->
                handle.createQuery(
                                "SELECT COUNT(*) FROM deliberation WHERE ended_at IS NULL AND owner IS NULL")
                        .mapTo(Integer.class)
                        .one());
    }

    /** What a node holds and is to cancel, oldest first. */
    public List<UUID> toCancel(String node) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT id FROM deliberation
                                WHERE cancel_requested = TRUE AND ended_at IS NULL AND owner = :node
                                ORDER BY submitted_at, id
                                """)
                        .bind("node", node)
                        .map((row, _) -> Rows.id(row))
                        .list());
    }
}
