package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.store.AppendOutcome.Appended;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * A node takes what nobody holds. Done twice, it is done once.
 *
 * @param call unlike any other's
 */
record Taking(String node, Claims.Room room, String call) {

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
                .map((row, _) -> Rows.claim(row))
                .list();
    }

    private boolean alive(Handle handle) {
        return handle.createQuery(
                                """
                                SELECT COUNT(*) FROM node
                                WHERE id = :node AND draining = FALSE
                                    AND lease_until > (SELECT now FROM clock)
                                """)
                        .bind("node", node)
                        .mapTo(Long.class)
                        .one()
                == 1;
    }

    /** Its part of what is free, in the order in which it is due. */
    private Set<Claim> free(Handle handle) {
        var part = Math.min(room.most(), part(handle));
        var free = new LinkedHashSet<Claim>();
        free.addAll(free(handle, "cancel_requested = TRUE", part));
        free.addAll(free(handle, "batch = FALSE", part - free.size()));
        free.addAll(free(handle, "batch = TRUE", Math.min(room.batch(), part - free.size())));
        return free;
    }

    private static int part(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT (free + nodes - 1) / nodes FROM
                            (SELECT COUNT(*) AS free FROM deliberation
                             WHERE ended_at IS NULL AND owner IS NULL) AS waiting,
                            (SELECT COUNT(*) AS nodes FROM node
                             WHERE draining = FALSE AND lease_until > (SELECT now FROM clock)) AS living
                        """)
                .mapTo(Integer.class)
                .one();
    }

    /** What another node is just taking is passed over, not waited for. */
    private static List<Claim> free(Handle handle, String which, int most) {
        return handle.createQuery(
                        """
                        SELECT id, epoch, last_seq FROM deliberation
                        WHERE ended_at IS NULL AND owner IS NULL AND %s
                        ORDER BY submitted_at, id LIMIT :most <passOver>
                        """
                                .formatted(which))
                .bind("most", Math.max(0, most))
                .map((row, _) -> Rows.claim(row))
                .list();
    }

    /** Compare-and-set on the epoch: of several nodes that try, one gets it. */
    private boolean taken(Handle handle, Claim claim) {
        var won =
                handle.createUpdate(
                                """
                                UPDATE deliberation SET owner = :node, epoch = :epoch, claim_id = :call
                                WHERE id = :id AND epoch = :before AND owner IS NULL AND ended_at IS NULL
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
}
