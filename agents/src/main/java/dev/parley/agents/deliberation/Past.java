package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.BudgetReached;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a log holds already, as a deliberation that goes on asks for it. */
record Past(List<Entry> entries) {

    Past {
        entries = List.copyOf(entries);
    }

    Optional<TurnCompleted> completed(String path) {
        return all(TurnCompleted.class).filter(turn -> turn.turn().equals(path)).findFirst();
    }

    /** The failure of a turn after which no further attempt was to be made. */
    Optional<TurnFailed> lost(String path) {
        return all(TurnFailed.class)
                .filter(turn -> turn.turn().equals(path) && turn.retryIn().isEmpty())
                .findFirst();
    }

    /** The attempts begun at a turn. */
    int attempts(String path) {
        return (int) all(TurnStarted.class).filter(turn -> turn.turn().equals(path)).count();
    }

    /** The attempts at a turn that are known to have failed. */
    int failures(String path) {
        return (int) all(TurnFailed.class).filter(turn -> turn.turn().equals(path)).count();
    }

    Optional<BudgetReached> budget() {
        return all(BudgetReached.class).findFirst();
    }

    Optional<Event.Answered> answered() {
        return all(Event.Answered.class).findFirst();
    }

    /** What was found about the text of a turn. */
    Optional<Event.Judged> judged(String turn, Purpose purpose) {
        return all(Event.Judged.class)
                .filter(judged -> judged.turn().equals(turn) && judged.purpose() == purpose)
                .findFirst();
    }

    /** Whether the answer has been judged. */
    boolean judged() {
        return all(Event.Judged.class).anyMatch(judged -> judged.purpose() == Purpose.ANSWER);
    }

    boolean ended() {
        return all(Event.End.class).findAny().isPresent();
    }

    Optional<Instant> begun() {
        return entries.stream()
                .filter(entry -> entry.event() instanceof TurnStarted)
                .filter(entry -> !shares(entry.seq()))
                .map(Entry::at)
                .findFirst();
    }

    /** Whether an event came with the deliberation from which this one parted. */
    boolean shares(long seq) {
        return entries.getFirst().event() instanceof Event.Submitted first
                && first.fork().filter(it -> seq <= it.shared()).isPresent();
    }

    /** All completed turns. */
    Stream<TurnCompleted> completed() {
        return all(TurnCompleted.class);
    }

    private <E extends Event> Stream<E> all(Class<E> type) {
        return entries.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
    }
}
