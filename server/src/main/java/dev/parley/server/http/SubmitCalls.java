package dev.parley.server.http;

import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.Store;
import dev.parley.server.store.Submission;
import dev.parley.server.store.SubmitOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes deliberations and comparisons in: they are in the log when the client hears of them. */
record SubmitCalls(Store store, Submissions submissions, Doorbell doorbell, Ids ids) {

    Map<String, Call> calls() {
        return Map.of("deliberate", this::deliberate, "compare", this::compare);
    }

    private Reply deliberate(Request request) {
        var taken =
                submit(List.of(submissions.one(request.body())), request.key(), Optional.empty());
        var id = taken.deliberations().getFirst();
        return Reply.created("/api/deliberations/" + id, new Created(id));
    }

    private Reply compare(Request request) {
        var id = ids.next();
        var taken = submit(submissions.several(request.body(), id), request.key(), Optional.of(id));
        var comparison = taken.comparison().orElse(id);
        return Reply.created(
                "/api/comparisons/" + comparison,
                new ComparisonCreated(comparison, taken.deliberations()));
    }

    private Taken submit(List<Submitted> events, Optional<String> key, Optional<UUID> comparison) {
        var all = events.stream().map(event -> new Submission(ids.next(), event)).toList();
        return switch (store.archive().submit(all, key, comparison)) {
            case SubmitOutcome.Accepted(List<UUID> deliberations) -> {
                doorbell.newWork();
                yield new Taken(deliberations, comparison);
            }
            case SubmitOutcome.Again(List<UUID> before, Optional<UUID> then) -> {
                if (then.isPresent() != comparison.isPresent()) {
                    throw taken(key.orElse(""));
                }
                yield new Taken(before, then);
            }
            case SubmitOutcome.KeyTaken(String taken) -> throw taken(taken);
        };
    }

    private static Refusal taken(String key) {
        return new Refusal(
                Problem.keyTaken(
                        "another request was made with the key '%s'; a new request needs a new key"
                                .formatted(key)));
    }

    private record Taken(List<UUID> deliberations, Optional<UUID> comparison) {}

    record Created(UUID id) {}

    record ComparisonCreated(UUID id, List<UUID> deliberations) {}
}
