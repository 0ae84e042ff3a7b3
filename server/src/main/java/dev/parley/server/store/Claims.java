package dev.parley.server.store;

import dev.parley.agents.deliberation.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Which node works on which deliberation. Safe for many threads. */
public final class Claims {

    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    /**
     * Takes deliberations that nobody holds: those to be cancelled first, then those that somebody
     * waits for, then the others; of each the oldest. Of many it takes its part, and leaves as many
     * to each other node. The log of each says so.
     *
     * @param node that has joined; one whose lease ran out, or that is to hand over, gets none
     * @param room for how many, of each urgency
     */
    public List<Claim> claim(String node, Room room) {
        var taking = new Taking(node, room, UUID.randomUUID().toString());
        return database.write(taking::to);
    }

    /**
     * How many deliberations a node can take.
     *
     * @param most in all, at least 1
     * @param batch of them such as nobody waits for, 0 or more
     */
    public record Room(int most, int batch) {}

    /**
     * Lets go what nodes hold that live no more.
     *
     * @param node that says so and lives itself: where its own lease ran out since it was renewed,
     *     the database's clock was set, and nothing is known of the others
     */
    public void freeTheOrphaned(String node) {
        database.write(handle ->
                handle.createUpdate(
                                """
                                UPDATE deliberation SET owner = NULL
                                WHERE ended_at IS NULL AND owner IS NOT NULL
                                    AND owner NOT IN (
                                        SELECT node.id FROM node WHERE lease_until > (SELECT now FROM clock))
                                    AND EXISTS (
                                        SELECT node.id FROM node
                                        WHERE node.id = :node AND lease_until > (SELECT now FROM clock))
                                """)
                        .bind("node", node)
                        .execute());
    }

    /** How many wait to be claimed, of each urgency. */
    public Map<Urgency, Integer> waiting() {
        return database.read(handle ->
                Map.of(
                        Urgency.INTERACTIVE, waiting(handle, false),
                        Urgency.BATCH, waiting(handle, true)));
    }

    /**
     * Which node runs what, the oldest first.
     *
     * @param most at least 1
     */
    public List<Working> working(int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT id, owner, scenario, method, SUBSTR(prompt, 1, 200) AS prompt, submitted_at
                                FROM deliberation WHERE ended_at IS NULL AND owner IS NOT NULL
                                ORDER BY submitted_at, id LIMIT :most
                                """)
                        .bind("most", most)
                        .map((row, _) ->
                                new Working(
                                        Rows.id(row),
                                        row.getString("owner"),
                                        row.getString("scenario"),
                                        row.getString("method"),
                                        row.getString("prompt"),
                                        Instant.ofEpochMilli(row.getLong("submitted_at"))))
                        .list());
    }

    private static int waiting(Handle handle, boolean batch) {
        return handle.createQuery(
                        """
                        SELECT COUNT(*) FROM deliberation
                        WHERE ended_at IS NULL AND owner IS NULL AND batch = :batch
                        """)
                .bind("batch", batch)
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Lets a deliberation go: any node may claim it at once. Does nothing when it is held under
     * another claim by now, and be it this node's.
     */
    public void release(String node, Claim claim) {
        database.write(handle ->
                handle.createUpdate(
                                """
                                UPDATE deliberation SET owner = NULL
                                WHERE id = :id AND owner = :node AND epoch = :epoch AND ended_at IS NULL
                                """)
                        .bind("id", claim.deliberation().toString())
                        .bind("node", node)
                        .bind("epoch", claim.epoch())
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

    /** What a node holds and has not ended. */
    public List<Claim> held(String node) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT id, epoch, last_seq FROM deliberation
                                WHERE owner = :node AND ended_at IS NULL
                                """)
                        .bind("node", node)
                        .map((row, _) -> Rows.claim(row))
                        .list());
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
