package dev.parley.server.http;

import dev.parley.server.http.Listing.Items;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts from a deliberation at one of its turns; both stay. */
record ForkCalls(
        Store store,
        Deliberations deliberations,
        Forks forks,
        Admission admission,
        Doorbell doorbell) {

    Map<String, Call> calls() {
        return Map.of("fork", this::fork, "forks", this::family);
    }

    private Reply fork(Request request) {
        var log = deliberations.log(request.id());
        var submission = forks.of(request.id(), log, request.body());
        admission.admit(1, submission.event().urgency());
        store.archive().submit(List.of(submission), Optional.empty(), Optional.empty());
        doorbell.newWork();
        return Reply.created(
                "/api/deliberations/" + submission.id(), new SubmitCalls.Created(submission.id()));
    }

    private Reply family(Request request) {
        deliberations.row(request.id());
        return Reply.ok(new Items<>(store.archive().family(request.id())));
    }
}
