package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.store.AppendOutcome.Appended;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A node takes what no living node holds. Done twice, it is done once.
 *
 * @param call unlike any other's
 */
record Taking(String node, int most, String call) {

    List<Claim> to(Handle handle) {
        var before = before(handle);
        if (!before.isEmpty() || !alive(handle)) {
            return before;
        }
        var claims = new ArrayList<Claim>();
        for (var free : free(handle)) {
            var claim = new Claim(free.deliberation(), free.epoch() + 1, free.seq() + 1);
            if (taken(handle, claim)) {
                claims.add(claim);
            }
        }
        return List.copyOf(claims);
    }

    /** What this very call took in a commit whose answer was lost. */
    private List<Claim> before(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT id, epoch, last_seq FROM deliberation
                        WHERE claim_id = :call AND ended_at IS NULL ORDER BY submitted_at, id
                        """)
                .bind("call", call)
                .map((row, _) -> claim(row))
                .list();
    }

    private boolean alive(Handle handle) {
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

    /** What another node is just taking is passed over, not waited for. */
    private List<Claim> free(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT id, epoch, last_seq FROM deliberation
                        WHERE ended_at IS NULL AND (owner IS NULL OR owner NOT IN (
                            SELECT node.id FROM node WHERE lease_until > (SELECT now FROM clock)))
                        ORDER BY cancel_requested DESC, submitted_at, id LIMIT :most <passOver>
                        """)
                .bind("most", most)
                .map((row, _) -> claim(row))
                .list();
    }

    /** Compare-and-set on the epoch: of several nodes that try, one gets it. */
    private boolean taken(Handle handle, Claim claim) {
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
}
