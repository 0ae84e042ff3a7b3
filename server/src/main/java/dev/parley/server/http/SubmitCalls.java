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
record SubmitCalls(
        Store store, Submissions submissions, Admission admission, Doorbell doorbell, Ids ids) {

    Map<String, Call> calls() {
        return Map.of("deliberate", this::deliberate, "compare", this::compare);
    }

    private Reply deliberate(Request request) {
        var taken = submit(List.of(submissions.one(request.body())), request, Optional.empty());
        var id = taken.deliberations().getFirst();
        return Reply.created("/api/deliberations/" + id, new Created(id));
    }

    private Reply compare(Request request) {
        var id = ids.next();
        var taken = submit(submissions.several(request.body(), id), request, Optional.of(id));
        var comparison = taken.comparison().orElse(id);
        return Reply.created(
                "/api/comparisons/" + comparison,
                new ComparisonCreated(comparison, taken.deliberations()));
    }

    private Taken submit(List<Submitted> events, Request request, Optional<UUID> comparison) {
        admission.admit(events.size(), events.getFirst().urgency());
        var all = events.stream().map(event -> new Submission(ids.next(), event)).toList();
        return switch (store.archive().submit(all, Keys.ofSubmission(request), comparison)) {
            case SubmitOutcome.Accepted(List<UUID> deliberations) -> {
                doorbell.newWork();
                yield new Taken(deliberations, comparison);
            }
            case SubmitOutcome.Again(List<UUID> before, Optional<UUID> then) ->
                    new Taken(before, then);
            case SubmitOutcome.KeyTaken(String key) -> throw Keys.taken(key);
        };
    }

    private record Taken(List<UUID> deliberations, Optional<UUID> comparison) {}

    record Created(UUID id) {}

    record ComparisonCreated(UUID id, List<UUID> deliberations) {}
}
