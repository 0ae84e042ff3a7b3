package dev.parley.server.http;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.PersonWrote;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a deliberation has in common with one that parts from it: the turns that were done by then,
 * each as if it had succeeded at once, and what people wrote. What a change bears on is not shared:
 * verdicts, where the specifications or the judge are others; rankings, where the seed is another,
 * for it is from the seed that those who rank know answers by letters.
 */
record SharedPast(UUID of, List<Entry> log, long at) {

    /**
     * @throws Refusal when nothing can part there
     */
    SharedPast {
        log = List.copyOf(log);
        if (submitted(log).given().isPresent()) {
            throw refused(
                    "%s only judges an answer; fork the deliberation that gave it".formatted(of));
        }
        var answered =
                log.stream()
                        .filter(entry -> entry.event() instanceof Answered)
                        .mapToLong(Entry::seq)
                        .findFirst()
                        .orElse(Long.MAX_VALUE);
        if (at > log.getLast().seq() || at >= answered) {
            throw refused(
                    "at is %d; the method's work in %s goes from event 1 to event %d"
                            .formatted(at, of, Math.min(log.getLast().seq(), answered - 1)));
        }
    }

    private static Submitted submitted(List<Entry> log) {
        return (Submitted) log.getFirst().event();
    }

    Submitted submitted() {
        return submitted(log);
    }

    /** What it shares with the same under changes, in order. */
    List<Event> under(Submitted before, Submitted now) {
        var kept = new HashSet<String>();
        return log.stream()
                .takeWhile(entry -> entry.seq() <= at)
                .flatMap(entry -> shared(entry.event(), before, now, kept))
                .toList();
    }

    /** The same, with a person's text for the turn that ended there. */
    List<Event> under(Submitted before, Submitted now, String text) {
        var all = new ArrayList<>(under(before, now));
        all.add(written(text));
        return List.copyOf(all);
    }

    private PersonWrote written(String text) {
        return switch (log.get((int) at - 1).event()) {
            case TurnCompleted turn
                    when !turn.product().judging() && turn.product() != Product.THOUGHT ->
                    new PersonWrote(turn.turn(), turn.role(), turn.product(), text);
            case PersonWrote before ->
                    new PersonWrote(before.turn(), before.role(), before.product(), text);
            default ->
                    throw new Refusal(
                            Problem.invalid(
                                    "changes.text",
                                    "event %d of %s is not the end of a turn whose text can be changed: a draft, a critique, questions, findings or a ranking"
                                            .formatted(at, of)));
        };
    }

    private static Stream<Event> shared(
            Event event, Submitted before, Submitted now, Set<String> kept) {
        return switch (event) {
            case TurnCompleted turn when stays(turn.product(), before, now) -> {
                kept.add(turn.turn());
                yield Stream.of(
                        new TurnStarted(turn.turn(), 1, turn.role(), turn.product(), turn.model()),
                        turn.firstAttempt());
            }
            case PersonWrote wrote when stays(wrote.product(), before, now) -> Stream.of(wrote);
            case Judged judged when kept.contains(judged.turn()) && judgedAlike(before, now) ->
                    Stream.of(judged);
            default -> Stream.empty();
        };
    }

    private static boolean stays(Product product, Submitted before, Submitted now) {
        return switch (product) {
            case VERDICTS, REWARD -> judgedAlike(before, now);
            case RANKING -> before.seed() == now.seed();
            case DRAFT, CRITIQUE, THOUGHT, QUESTIONS, FINDING -> true;
        };
    }

    private static boolean judgedAlike(Submitted before, Submitted now) {
        return before.scenario().equals(now.scenario())
                && before.judge().equals(now.judge())
                && Objects.equals(before.models().get(Role.JUDGE), now.models().get(Role.JUDGE));
    }

    private static Refusal refused(String sentence) {
        return new Refusal(Problem.invalid("at", sentence));
    }
}
