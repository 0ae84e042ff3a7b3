package dev.parley.server.http;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.store.Row;
import dev.parley.server.store.Store;
import java.util.List;
import java.util.UUID;

/** The deliberations that a path names. */
record Deliberations(Store store) {

    /**
     * Where it stands.
     *
     * @throws Refusal when there is none
     */
    Row row(UUID id) {
        return store.archive().find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Its whole log as it is now; at least one entry.
     *
     * @throws Refusal when there is none
     */
    List<Entry> log(UUID id) {
        var log = store.log().entries(id, 0, Integer.MAX_VALUE);
        if (log.isEmpty()) {
            throw unknown(id);
        }
        return log;
    }

    /** That there is none. */
    static Refusal unknown(UUID id) {
        return new Refusal(Problem.unknown("there is no deliberation " + id));
    }
}
