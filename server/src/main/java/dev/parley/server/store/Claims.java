package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.store.AppendOutcome.Appended;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
        var call = UUID.randomUUID().toString();
        return database.write(handle -> claimed(handle, node, most, call));
    }

    private static List<Claim> claimed(Handle handle, String node, int most, String call) {
        var before = takenBy(handle, call);
        if (!before.isEmpty() || !alive(handle, node)) {
            return before;
        }
        var claims = new ArrayList<Claim>();
        for (var free : free(handle, most)) {
            var claim = new Claim(free.deliberation(), free.epoch() + 1, free.seq() + 1);
            if (taken(handle, claim, node, call)) {
                claims.add(claim);
            }
        }
        return List.copyOf(claims);
    }

    /** What this very call took in a commit whose answer was lost. */
    private static List<Claim> takenBy(Handle handle, String call) {
        return handle.createQuery(
                        """
                        SELECT id, epoch, last_seq FROM deliberation
                        WHERE claim_id = :call AND ended_at IS NULL ORDER BY submitted_at, id
                        """)
                .bind("call", call)
                .map((row, _) -> claim(row))
                .list();
    }

    private static boolean alive(Handle handle, String node) {
        return handle.createQuery(
                                """
                                SELECT COUNT(*) FROM node
                                WHERE id = :node AND lease_until > (SELECT now FROM clock)
                                """)
                        .bind("node", node)
                        .mapTo(Long.class)
                        .one()
                == 1;
    }

    private static List<Claim> free(Handle handle, int most) {
        return handle.createQuery(
                        """
                        SELECT id, epoch, last_seq FROM deliberation
                        WHERE ended_at IS NULL AND (owner IS NULL OR owner NOT IN (
                            SELECT node.id FROM node WHERE lease_until > (SELECT now FROM clock)))
                        ORDER BY cancel_requested DESC, submitted_at, id LIMIT :most
                        """)
                .bind("most", most)
                .map((row, _) -> claim(row))
                .list();
    }

    /** Compare-and-set on the epoch: of several nodes that try, one gets it. */
    private static boolean taken(Handle handle, Claim claim, String node, String call) {
        var won =
                handle.createUpdate(
                                """
                                UPDATE deliberation SET owner = :node, epoch = :epoch, claim_id = :call
                                WHERE id = :id AND epoch = :before AND ended_at IS NULL
                                """)
                        .bind("node", node)
                        .bind("epoch", claim.epoch())
                        .bind("before", claim.epoch() - 1)
                        .bind("call", call)
                        .bind("id", claim.deliberation().toString())
                        .execute();
        if (won == 0) {
            return false;
        }
        var event = new Event.Claimed(node, claim.epoch());
        var entry = new Entry(claim.seq(), claim.epoch(), Now.of(handle), event);
        return Append.of(claim.deliberation(), entry).to(handle) instanceof Appended;
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(Rows.id(row), row.getLong("epoch"), row.getLong("last_seq"));
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
