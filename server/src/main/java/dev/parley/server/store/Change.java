package dev.parley.server.store;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.specs.Score;
import java.util.Optional;

/**
 * What an event changes in the summary of its deliberation.
 *
 * @param tokens that the method's own turns have written more
 * @param calls that the method's own turns have made more
 * @param byPerson whether a person wrote it
 */
record Change(
        Optional<Status> status, Optional<Double> sar, long tokens, int calls, boolean byPerson) {

    private static final Change NOTHING =
            new Change(Optional.empty(), Optional.empty(), 0, 0, false);
    private static final Change PERSON = new Change(Optional.empty(), Optional.empty(), 0, 0, true);

    static Change by(Event event) {
        return switch (event) {
            case Event.Submitted _ -> to(Status.QUEUED);
            case Event.Claimed _ -> to(Status.RUNNING);
            case Event.TurnCompleted turn -> by(turn);
            case Event.Judged judged -> by(judged);
            case Event.Completed _ -> to(Status.COMPLETED);
            case Event.Cancelled _ -> to(Status.CANCELLED);
            case Event.Failed _ -> to(Status.FAILED);
            case Event.PersonWrote _ -> PERSON;
            case Event.TurnStarted _,
                    Event.TurnFailed _,
                    Event.PauseRequested _,
                    Event.Resumed _,
                    Event.BudgetReached _,
                    Event.Answered _ ->
                    NOTHING;
        };
    }

    private static Change to(Status status) {
        return new Change(Optional.of(status), Optional.empty(), 0, 0, false);
    }

    private static Change by(Event.TurnCompleted turn) {
        return turn.product().judging()
                ? NOTHING
                : new Change(
                        Optional.empty(), Optional.empty(), turn.usage().completion(), 1, false);
    }

    private static Change by(Event.Judged judged) {
        if (judged.purpose() != Purpose.ANSWER) {
            return NOTHING;
        }
        var score = judged.scores().stream().findFirst().filter(it -> it.errors() == 0);
        return new Change(Optional.empty(), score.map(Score::sar), 0, 0, false);
    }
}
