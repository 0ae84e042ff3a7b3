package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.live.Assignment.Player;
import dev.parley.server.live.Transcript;
import dev.parley.server.live.Transcript.Judgement;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.IdempotencyKey;
import dev.parley.server.store.Status;
import dev.parley.server.store.Store;
import dev.parley.server.store.Submission;
import dev.parley.server.store.SubmitOutcome;
import dev.parley.server.store.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Judges the answer of a deliberation again, beside what was judged before. */
record JudgementCalls(
        Store store,
        Deliberations deliberations,
        LaterJudgements later,
        Admission admission,
        Doorbell doorbell,
        Ids ids) {

    Map<String, Call> calls() {
        return Map.of("judge", this::judge, "judgements", this::judgements);
    }

    private Reply judge(Request request) {
        var log = deliberations.log(request.id());
        var first = (Submitted) log.getFirst().event();
        first.given().flatMap(Given::deliberation).ifPresent(of -> refuse(request.id(), of));
        var event =
                later.of(
                        request.id(),
                        first,
                        answered(request.id(), log),
                        request.body(),
                        Urgency.INTERACTIVE);
        admission.admit(1, event.urgency());
        var id = begin(event, Keys.ofJudgement(request, request.id()));
        return Reply.created("/api/deliberations/" + id, new SubmitCalls.Created(id));
    }

    private UUID begin(Submitted event, Optional<IdempotencyKey> key) {
        var all = List.of(new Submission(ids.next(), event));
        return switch (store.archive().submit(all, key, Optional.empty())) {
            case SubmitOutcome.Accepted(List<UUID> deliberations) -> {
                doorbell.newWork();
                yield deliberations.getFirst();
            }
            case SubmitOutcome.Again(List<UUID> before, Optional<UUID> _) -> before.getFirst();
            case SubmitOutcome.KeyTaken(String taken) -> throw Keys.taken(taken);
        };
    }

    private static void refuse(UUID id, UUID of) {
        throw new Refusal(
                Problem.nothingToJudge(
                        "%s is itself a judgement; judge the answer of %s again"
                                .formatted(id, of)));
    }

    static Answered answered(UUID id, List<Entry> log) {
        return log.stream()
                .map(Entry::event)
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                Problem.nothingToJudge(
                                        log.getLast().event() instanceof Event.End
                                                ? "deliberation %s ended without an answer"
                                                        .formatted(id)
                                                : "deliberation %s has no answer yet; wait for it"
                                                        .formatted(id))));
    }

    private Reply judgements(Request request) {
        deliberations.log(request.id());
        return Reply.ok(Items.of(store.archive().judgements(request.id()), this::later));
    }

    private Later later(Summary summary) {
        return Later.of(Transcript.of(summary.id(), deliberations.log(summary.id())));
    }

    /**
     * A judgement that was made later.
     *
     * @param version of the scenario under which it was judged
     * @param models the judge, or those of the panel
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Later(
            UUID id,
            Status status,
            Instant submittedAt,
            Optional<Instant> endedAt,
            int version,
            JudgeChoice judge,
            List<Player> models,
            Optional<Judgement> judgement,
            Optional<Event.End> end) {

        static Later of(Transcript transcript) {
            var assignment = transcript.assignment();
            return new Later(
                    transcript.id(),
                    transcript.status(),
                    transcript.submittedAt(),
                    transcript.endedAt(),
                    assignment.scenario().version(),
                    assignment.judge(),
                    assignment.judge().mode() == JudgeChoice.Mode.PANEL
                            ? assignment.others()
                            : List.copyOf(assignment.models().values()),
                    transcript.judgements().stream().findFirst(),
                    transcript.end());
        }
    }
}
