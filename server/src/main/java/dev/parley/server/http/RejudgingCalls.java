package dev.parley.server.http;

import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Judges earlier runs of a scenario again under one of its versions. */
record RejudgingCalls(
        Store store, Rejudging rejudging, Admission admission, Doorbell doorbell, int page) {

    Map<String, Call> calls() {
        return Map.of(
                "judgeRuns", this::judge,
                "previewJudgements", this::preview,
                "scenarioJudgements", this::judged);
    }

    /** Which runs there are to judge, and what that would take; nothing is kept. */
    private Reply preview(Request request) {
        return Reply.ok(rejudging.expected(rejudging.asked(request)));
    }

    /** All are on disk when the client hears of it, or none is; done twice, each is judged once. */
    private Reply judge(Request request) {
        var wanted = rejudging.begun(rejudging.asked(request));
        var begun = wanted.isEmpty() ? wanted : begin(wanted);
        return new Reply.Document(201, Map.of(), Items.of(begun, RejudgingCalls::told));
    }

    /** Without those that somebody else began in the same moment. */
    private List<Rejudging.Begun> begin(List<Rejudging.Begun> wanted) {
        admission.admit(wanted.size(), Urgency.BATCH);
        var ids =
                Set.copyOf(
                        store.judgements()
                                .begin(wanted.stream().map(Rejudging.Begun::submission).toList()));
        doorbell.newWork();
        return wanted.stream().filter(it -> ids.contains(it.submission().id())).toList();
    }

    private static Told told(Rejudging.Begun begun) {
        return new Told(begun.deliberation(), begun.submission().id());
    }

    /** A run, and the deliberation that judges its answer. */
    record Told(UUID deliberation, UUID judgement) {}

    private Reply judged(Request request) {
        var scenario = rejudging.scenario(request, request.text("version").map(Integer::valueOf));
        var most = (int) request.number("limit", page);
        return Reply.ok(
                Items.of(
                        store.judgements().under(scenario.id(), scenario.version(), most),
                        RejudgedRun::of));
    }
}
