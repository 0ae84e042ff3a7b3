package dev.parley.server.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.agents.deliberation.Agreement;
import dev.parley.agents.deliberation.Ballot;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.server.store.Status;
import dev.parley.specs.Score;
import dev.parley.specs.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A deliberation as its log tells it so far: the fold that REST answers with and that the page
 * makes anew from the same events.
 *
 * @param startedAt when a node first claimed it
 * @param pausedAt when a person asked for the pause that there is now
 * @param lastSeq of the last event that is folded in
 * @param node that claimed it last
 * @param turns in the order in which they began
 * @param seconds present from the answer or the end on
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Transcript(
        UUID id,
        Status status,
        @JsonUnwrapped Assignment assignment,
        Instant submittedAt,
        Optional<Instant> startedAt,
        Optional<Instant> pausedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        long lastSeq,
        Optional<String> node,
        List<TurnState> turns,
        Optional<Given> answer,
        List<Judgement> judgements,
        @JsonUnwrapped Bill bill,
        Optional<Seconds> seconds,
        Optional<Reached> budgetReached,
        Optional<Event.End> end) {

    public Transcript {
        turns = List.copyOf(turns);
        judgements = List.copyOf(judgements);
    }

    /**
     * The fold of a log. An entry that comes twice counts once.
     *
     * @param log from its first entry on, in order
     * @throws IllegalArgumentException when it does not begin with Submitted or has a gap
     */
    public static Transcript of(UUID id, List<Entry> log) {
        var fold = Fold.begin(id, log);
        log.forEach(fold::add);
        return fold.transcript();
    }

    /** The method's answer. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Given(
            String text,
            String thought,
            String turn,
            List<String> warnings,
            Optional<Boolean> faithful,
            Optional<Continuation> continued) {

        static Given of(Event.Answered event) {
            return new Given(
                    event.text(),
                    event.thought(),
                    event.turn(),
                    event.warnings(),
                    event.faithful(),
                    event.continued());
        }
    }

    /** The verdicts on the text of one turn, and how far those who ruled agree. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Judgement(
            String turn,
            Purpose purpose,
            List<Verdict> verdicts,
            List<Score> scores,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ballot> ballots,
            Optional<Agreement> agreement,
            Optional<Agreement> check) {

        static Judgement of(Event.Judged event) {
            return new Judgement(
                    event.turn(),
                    event.purpose(),
                    event.verdicts(),
                    event.scores(),
                    event.ballots(),
                    event.agreement(),
                    event.check());
        }
    }

    /**
     * How long it took, in seconds, without those for which a person had paused it: from when none
     * of its method's turns was under way any more to the word to go on.
     *
     * @param method from the first claim to the answer
     * @param total from the first claim to the end
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Seconds(Optional<Double> method, Optional<Double> total) {}

    /** The bound of the budget that stopped the method. */
    public record Reached(String what, double limit, double spent) {

        static Reached of(Event.BudgetReached event) {
            return new Reached(event.what(), event.limit(), event.spent());
        }
    }
}
