package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Fork;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.store.SubmitOutcome.Accepted;
import dev.parley.server.store.SubmitOutcome.Again;
import dev.parley.server.store.SubmitOutcome.KeyTaken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Deliberations on their way into the store, all or none. Done twice, they are there once. */
record Submit(List<Submission> all, Optional<IdempotencyKey> key, Optional<UUID> comparison) {

    SubmitOutcome to(Handle handle) {
        var ids = all.stream().map(Submission::id).toList();
        if (Rows.find(handle, ids.getFirst()).isPresent() && there(handle)) {
            return new Accepted(ids);
        }
        var now = Now.of(handle);
        if (key.isPresent() && !keyed(handle, key.get(), now)) {
            return before(handle, key.get());
        }
        comparison.ifPresent(id -> compare(handle, id, now));
        for (int place = 0; place < all.size(); place++) {
            insert(handle, all.get(place), place, now);
        }
        return new Accepted(ids);
    }

    /** Whether these very deliberations are in: the answer to an earlier commit was lost. */
    private boolean there(Handle handle) {
        var first = all.getFirst();
        return handle.createQuery("SELECT body FROM event WHERE deliberation_id = :id AND seq = 1")
                .bind("id", first.id().toString())
                .mapTo(String.class)
                .findOne()
                .filter(Json.write(first.event())::equals)
                .isPresent();
    }

    private boolean keyed(Handle handle, IdempotencyKey given, Instant now) {
        return handle.createUpdate(
                                """
                                INSERT INTO idempotency (idempotency_key, digest, comparison_id, submitted_at)
                                VALUES (:key, :digest, :comparison, :now) ON CONFLICT DO NOTHING
                                """)
                        .bind("key", given.name())
                        .bind("digest", given.digest())
                        .bind("comparison", comparison.map(UUID::toString))
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    private SubmitOutcome before(Handle handle, IdempotencyKey given) {
        var known =
                handle.createQuery(
                                "SELECT digest, comparison_id FROM idempotency WHERE idempotency_key = :key")
                        .bind("key", given.name())
                        .map((row, _) ->
                                new Known(row.getString(1), Optional.ofNullable(row.getString(2))))
                        .one();
        if (!known.digest().equals(given.digest())) {
            return new KeyTaken(given.name());
        }
        var ids =
                handle.createQuery(
                                "SELECT id FROM deliberation WHERE idempotency_key = :key ORDER BY place")
                        .bind("key", given.name())
                        .map((row, _) -> Rows.id(row))
                        .list();
        return new Again(ids, known.comparison().map(UUID::fromString));
    }

    private record Known(String digest, Optional<String> comparison) {}

    private static void compare(Handle handle, UUID id, Instant now) {
        handle.createUpdate("INSERT INTO comparison (id, submitted_at) VALUES (:id, :now)")
                .bind("id", id.toString())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /**
     * @param now the time at which it was submitted
     */
    void insert(Handle handle, Submission submission, int place, Instant now) {
        var event = submission.event();
        var shared = submission.shared().stream().map(Change::by).toList();
        var fork = event.fork();
        handle.createUpdate(
                        """
                        INSERT INTO deliberation (id, status, epoch, last_seq, cancel_requested, idempotency_key,
                            comparison_id, place, judgement_of, check_id, scenario, prompt, method, rehearsal, batch,
                            fork_of, fork_at, fork_root, scenario_version, judge, persons, tokens, calls, submitted_at)
                        VALUES (:id, :status, 0, :last, FALSE, :key,
                            :comparison, :place, :judgementOf, :check, :scenario, :prompt, :method, :rehearsal, :batch,
                            :forkOf, :forkAt, COALESCE((SELECT fork_root FROM deliberation WHERE id = :forkOf), :forkOf),
                            :version, :judge, :persons, :tokens, :calls, :now)
                        """)
                .bind("id", submission.id().toString())
                .bind("status", Status.QUEUED.wire())
                .bind("key", key.map(IdempotencyKey::name))
                .bind("comparison", comparison.map(UUID::toString))
                .bind("place", place)
                .bind("judgementOf", event.given().flatMap(Given::deliberation).map(UUID::toString))
                .bind("check", event.given().flatMap(Given::check).map(UUID::toString))
                .bind("scenario", event.scenario().id())
                .bind("prompt", event.prompt())
                .bind("method", event.method().id())
                .bind("rehearsal", event.rehearsal())
                .bind("batch", event.urgency() == Urgency.BATCH)
                .bind("last", 1 + shared.size())
                .bind("forkOf", fork.map(Fork::of).map(UUID::toString).orElse(null))
                .bind("forkAt", fork.map(Fork::at).orElse(null))
                .bind("version", event.scenario().version())
                .bind("judge", JudgeKey.of(event).wire())
                .bind("persons", shared.stream().anyMatch(Change::byPerson))
                .bind("tokens", shared.stream().mapToLong(Change::tokens).sum())
                .bind("calls", shared.stream().mapToInt(Change::calls).sum())
                .bind("now", now.toEpochMilli())
                .execute();
        Append.of(submission.id(), new Entry(1, 0, now, event)).insert(handle);
        var seq = 1;
        for (var each : submission.shared()) {
            Append.of(submission.id(), new Entry(++seq, 0, now, each)).insert(handle);
        }
        noteModels(handle, submission.id(), event);
    }

    /** By each of which it can be found. */
    static void noteModels(Handle handle, UUID deliberation, Submitted event) {
        Stream.concat(event.models().values().stream(), event.others().stream())
                .map(ModelStamp::id)
                .distinct()
                .forEach(model ->
                        KeptStatements.update(
                                handle,
                                "INSERT INTO deliberation_model (model, deliberation_id) VALUES (?, ?)",
                                model,
                                deliberation.toString()));
    }
}
