package dev.parley.server.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A deliberation on its way out of the store, with its log and its later judgements. */
record Removal(UUID id) {

    /** Judgements go first, for they name the deliberation; keys last, for both name them. */
    void from(Handle handle) {
        var keys = keys(handle);
        var rows = "SELECT id FROM deliberation WHERE " + Bin.FAMILY;
        for (var statement :
                List.of(
                        "DELETE FROM event WHERE deliberation_id IN (" + rows + ")",
                        "DELETE FROM deliberation_model WHERE deliberation_id IN (" + rows + ")",
                        "DELETE FROM deliberation WHERE judgement_of = :id",
                        "DELETE FROM deliberation WHERE id = :id")) {
            handle.createUpdate(statement).bind("id", id.toString()).execute();
        }
        keys.forEach(key -> forget(handle, key));
    }

    private List<String> keys(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT DISTINCT idempotency_key FROM deliberation
                        WHERE idempotency_key IS NOT NULL AND
                        """
                                + Bin.FAMILY)
                .bind("id", id.toString())
                .mapTo(String.class)
                .list();
    }

    /** A key that stands for nothing any more may stand for something new. */
    private static void forget(Handle handle, String key) {
        handle.createUpdate(
                        """
                        DELETE FROM idempotency WHERE idempotency_key = :key
                            AND NOT EXISTS (SELECT 1 FROM deliberation WHERE idempotency_key = :key)
                        """)
                .bind("key", key)
                .execute();
    }
}
