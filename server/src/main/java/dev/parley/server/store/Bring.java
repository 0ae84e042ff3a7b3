package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A recorded deliberation on its way into the store, with its own times. Done twice, it is there
 * once.
 */
record Bring(Recorded recorded) {

    /** False when there is one of that id already, whatever its log. */
    boolean to(Handle handle) {
        if (Rows.find(handle, recorded.id()).isPresent()) {
            return false;
        }
        var submitted = recorded.submitted();
        var at = recorded.log().getFirst().at();
        var comparison = submitted.comparison();
        comparison.ifPresent(id -> compare(handle, id, at.toEpochMilli()));
        var submission = new Submission(recorded.id(), submitted);
        new Submit(List.of(submission), Optional.empty(), comparison)
                .insert(handle, submission, place(handle, comparison), at);
        recorded.log().stream()
                .skip(1)
                .forEach(entry -> Append.of(recorded.id(), entry).insert(handle));
        sum(handle);
        return true;
    }

    private static void compare(Handle handle, UUID id, long at) {
        handle.createUpdate(
                        "INSERT INTO comparison (id, submitted_at) VALUES (:id, :at) ON CONFLICT DO NOTHING")
                .bind("id", id.toString())
                .bind("at", at)
                .execute();
    }

    /** After those of its comparison that are there. */
    private static int place(Handle handle, Optional<UUID> comparison) {
        return handle.createQuery("SELECT COUNT(*) FROM deliberation WHERE comparison_id = :id")
                .bind("id", comparison.map(UUID::toString).orElse(""))
                .mapTo(Integer.class)
                .one();
    }

    private void sum(Handle handle) {
        var last = recorded.log().getLast();
        var changes = recorded.log().stream().map(Entry::event).map(Change::by).toList();
        handle.createUpdate(
                        """
                        UPDATE deliberation SET status = :status, epoch = :epoch, last_seq = :seq, sar = :sar,
                            tokens = :tokens, calls = :calls, persons = :persons, imported = TRUE, ended_at = :end
                        WHERE id = :id
                        """)
                .bind("status", Change.by(last.event()).status().map(Status::wire).orElseThrow())
                .bind("epoch", last.epoch())
                .bind("seq", last.seq())
                .bind(
                        "sar",
                        changes.stream()
                                .flatMap(change -> change.sar().stream())
                                .reduce((_, later) -> later)
                                .orElse(null))
                .bind("tokens", changes.stream().mapToLong(Change::tokens).sum())
                .bind("calls", changes.stream().mapToInt(Change::calls).sum())
                .bind("persons", changes.stream().anyMatch(Change::byPerson))
                .bind("end", last.at().toEpochMilli())
                .bind("id", recorded.id().toString())
                .execute();
    }
}
