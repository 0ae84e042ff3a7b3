package dev.parley.server.store;

import dev.parley.server.store.DeleteOutcome.Done;
import dev.parley.server.store.DeleteOutcome.NotDeleted;
import dev.parley.server.store.DeleteOutcome.PartOfAnother;
import dev.parley.server.store.DeleteOutcome.UnderWay;
import dev.parley.server.store.DeleteOutcome.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What was deleted and can be taken back. Lists and comparisons leave it out; its log stays as it
 * is until it is emptied. Safe for many threads.
 */
public final class Bin {

    /** Removed in one transaction, so that no write waits long for it. */
    private static final int MOST = 20;

    /** A deliberation and the later judgements of its answer. */
    static final String FAMILY = "(id = :id OR judgement_of = :id)";

    private final Database database;

    Bin(Database database) {
        this.database = database;
    }

    /** Deletes a deliberation that has ended; what is deleted already stays so. */
    public DeleteOutcome delete(UUID id) {
        return database.write(handle -> {
            var refused = refused(handle, id);
            if (refused instanceof Done) {
                handle.createUpdate(
                                """
                                UPDATE deliberation SET deleted_at = (SELECT now FROM clock)
                                WHERE id = :id AND deleted_at IS NULL
                                """)
                        .bind("id", id.toString())
                        .execute();
            }
            return refused;
        });
    }

    private static DeleteOutcome refused(Handle handle, UUID id) {
        var part =
                handle.createQuery(
                                """
                                SELECT judgement_of IS NOT NULL OR check_id IS NOT NULL FROM deliberation
                                WHERE id = :id
                                """)
                        .bind("id", id.toString())
                        .mapTo(Boolean.class)
                        .findOne();
        if (part.isEmpty()) {
            return new Unknown();
        }
        if (part.get()) {
            return new PartOfAnother();
        }
        return underWay(handle, id) ? new UnderWay() : new Done();
    }

    private static boolean underWay(Handle handle, UUID id) {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM deliberation WHERE ended_at IS NULL AND "
                                        + FAMILY)
                        .bind("id", id.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Takes back what was deleted; what was not stays as it is. */
    public DeleteOutcome restore(UUID id) {
        return database.write(handle -> {
            var back =
                    handle.createUpdate(
                                    """
                                    UPDATE deliberation SET deleted_at = NULL
                                    WHERE id = :id AND deleted_at IS NOT NULL
                                    """)
                            .bind("id", id.toString())
                            .execute();
            if (back == 1) {
                return new Done();
            }
            return Rows.find(handle, id).isPresent() ? new NotDeleted() : new Unknown();
        });
    }

    /**
     * Removes for good what was deleted so long ago, with its log and its later judgements; some at
     * a time.
     *
     * @param kept how long what is deleted can be taken back, at least 1 ms
     * @return how many deliberations were removed; 0 when there is no more to do
     */
    public int empty(Duration kept) {
        return database.write(handle -> {
            var old = old(handle, kept);
            old.forEach(id -> new Removal(id).from(handle));
            return old.size();
        });
    }

    private static List<UUID> old(Handle handle, Duration kept) {
        return handle.createQuery(
                        """
                        SELECT id FROM deliberation AS one
                        WHERE deleted_at < (SELECT now FROM clock) - :kept
                            AND NOT EXISTS (
                                SELECT later.id FROM deliberation AS later
                                WHERE later.judgement_of = one.id AND later.ended_at IS NULL)
                        ORDER BY deleted_at LIMIT :most
                        """)
                .bind("kept", kept.toMillis())
                .bind("most", MOST)
                .map((row, _) -> Rows.id(row))
                .list();
    }
}
