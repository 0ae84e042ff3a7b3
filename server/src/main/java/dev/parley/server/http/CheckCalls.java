package dev.parley.server.http;

import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.http.Examined.Full;
import dev.parley.server.http.Examined.Line;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.Check;
import dev.parley.server.store.Store;
import java.util.Map;
import java.util.UUID;

/**
 * Examines judges.
 *
 * @param most examinations in the list
 */
record CheckCalls(
        Store store,
        Examinations examinations,
        Admission admission,
        Doorbell doorbell,
        Ids ids,
        int most) {

    Map<String, Call> calls() {
        return Map.of(
                "checkJudge", this::begin,
                "judgeChecks", this::newest,
                "judgeCheck", this::one,
                "cancelJudgeCheck", this::cancel);
    }

    private Reply begin(Request request) {
        var id = ids.next();
        var examination = examinations.of(id, request.body());
        admission.admit(examination.cases().size(), Urgency.BATCH);
        store.checks().submit(id, examination.plan(), examination.cases());
        doorbell.newWork();
        return Reply.created("/api/judge-checks/" + id, new SubmitCalls.Created(id));
    }

    private Reply newest(Request request) {
        return Reply.ok(Items.of(store.checks().newest(most), check -> Line.of(examined(check))));
    }

    private Reply one(Request request) {
        return Reply.ok(Full.of(examined(find(request.id()))));
    }

    private Reply cancel(Request request) {
        var check = find(request.id());
        var unfinished = store.checks().requestCancel(check.id());
        if (unfinished.isEmpty()) {
            throw new Refusal(
                    Problem.conflict(
                            "judge check %s has ended; what has ended can't be cancelled"
                                    .formatted(check.id())));
        }
        unfinished.forEach(doorbell::cancel);
        return Reply.accepted(new SubmitCalls.Created(check.id()));
    }

    private Examined examined(Check check) {
        return new Examined(check, store.checks().judged(check.id()));
    }

    private Check find(UUID id) {
        return store.checks()
                .find(id)
                .orElseThrow(() ->
                        new Refusal(Problem.unknown("there is no judge check %s".formatted(id))));
    }
}
