package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.AppendOutcome.Appended;
import dev.parley.server.store.AppendOutcome.Fenced;
import dev.parley.server.store.StoreFault.Reason;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One entry on its way into its log. Done twice, it is there once. */
record Append(UUID deliberation, Entry entry, String body) {

    private static final String MOVE =
            """
            UPDATE deliberation
            SET last_seq = ?, status = COALESCE(?, status), sar = COALESCE(?, sar),
                tokens = tokens + ?, calls = calls + ?, persons = persons OR ?, ended_at = ?
            WHERE id = ? AND epoch = ? AND last_seq = ? AND ended_at IS NULL
            """;
    private static final String INTO =
            "INSERT INTO event (deliberation_id, seq, epoch, type, at, body) ";
    private static final String INSERT = INTO + "VALUES (?, ?, ?, ?, ?, ?)";

    /** Both in one journey to the database, where it takes a change as a part of another. */
    private static final String MOVE_AND_INSERT =
            "WITH moved AS ("
                    + MOVE
                    + " RETURNING 1) "
                    + INTO
                    + "SELECT ?, ?, ?, ?, ?, ? FROM moved";

    static Append of(UUID deliberation, Entry entry) {
        return new Append(deliberation, entry, Json.write(entry.event()));
    }

    /** Moves the deliberation's row and adds the event, or does neither. */
    AppendOutcome to(Handle handle) {
        return appended(handle) || there(handle) ? new Appended() : refused(handle);
    }

    private boolean appended(Handle handle) {
        var move = move();
        if (Engine.nestsChanges(handle)) {
            var both = Stream.concat(Arrays.stream(move), Arrays.stream(insertion())).toArray();
            return KeptStatements.update(handle, MOVE_AND_INSERT, both) == 1;
        }
        if (KeptStatements.update(handle, MOVE, move) == 1) {
            insert(handle);
            return true;
        }
        return false;
    }

    private @Nullable Object[] move() {
        var change = Change.by(entry.event());
        var ended = entry.event() instanceof Event.End;
        return new @Nullable Object[] {
            entry.seq(),
            change.status().map(Status::wire).orElse(null),
            change.sar().orElse(null),
            change.tokens(),
            change.calls(),
            change.byPerson(),
            ended ? entry.at().toEpochMilli() : null,
            deliberation.toString(),
            entry.epoch(),
            entry.seq() - 1
        };
    }

    /** Adds the event alone; the row is moved already, or made with it. */
    void insert(Handle handle) {
        KeptStatements.update(handle, INSERT, insertion());
    }

    private @Nullable Object[] insertion() {
        return new @Nullable Object[] {
            deliberation.toString(),
            entry.seq(),
            entry.epoch(),
            entry.event().getClass().getSimpleName(),
            entry.at().toEpochMilli(),
            body
        };
    }

    /** Whether this very entry is in the log: the answer to an earlier commit was lost. */
    boolean there(Handle handle) {
        return handle.createQuery(
                                """
                                SELECT COUNT(*) FROM event
                                WHERE deliberation_id = :id AND seq = :seq AND epoch = :epoch AND at = :at AND body = :body
                                """)
                        .bind("id", deliberation.toString())
                        .bind("seq", entry.seq())
                        .bind("epoch", entry.epoch())
                        .bind("at", entry.at().toEpochMilli())
                        .bind("body", body)
                        .mapTo(Long.class)
                        .one()
                == 1;
    }

    /** An entry that only came too early is not fenced: it may come again after the missing one. */
    private Fenced refused(Handle handle) {
        var row = Rows.find(handle, deliberation);
        if (row.isEmpty()) {
            return new Fenced("there is no deliberation " + deliberation);
        }
        var now = row.get();
        if (now.epoch() == entry.epoch() && entry.seq() > now.lastSeq() + 1) {
            throw new StoreFault(
                    Reason.TOO_EARLY,
                    "event %d of %s came before event %d; append them in order"
                            .formatted(entry.seq(), deliberation, now.lastSeq() + 1));
        }
        return new Fenced(
                "event %d under epoch %d does not follow: the log of %s is at event %d under epoch %d, %s"
                        .formatted(
                                entry.seq(),
                                entry.epoch(),
                                deliberation,
                                now.lastSeq(),
                                now.epoch(),
                                now.status().wire()));
    }
}
