package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Crews;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.BudgetReached;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.agents.deliberation.Trial;
import dev.parley.specs.Ruling;
import dev.parley.specs.Score;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method under every kind of budget: it stops there, and with the best that it has. */
class BudgetTest {

    private static final Duration LONG = Duration.ofMillis(1100);

    /** What is bounded; each call takes the same of it. */
    enum Kind {
        CALLS,
        TOKENS,
        USD;

        Budget of(int calls) {
            var tokens = calls * Echo.USAGE.total();
            return switch (this) {
                case CALLS -> BudgetTest.calls(calls);
                case TOKENS ->
                        new Budget(
                                Optional.of(tokens),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
                case USD ->
                        new Budget(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(tokens / 1_000_000.0));
            };
        }
    }

    /**
     * @param calls that are worth it
     */
    record Bound(Case method, Kind kind, int calls) {

        Trial trial() {
            return method.trial(BudgetTest::take).submit(kind.of(calls));
        }

        MemoryLog log() {
            return trial().run().log();
        }

        /** Whether the method would go on. */
        boolean isReached() {
            return made(unbounded(method)).size() > calls;
        }

        @Override
        public String toString() {
            return "%s, %d calls' worth of %s".formatted(method, calls, kind);
        }
    }

    /** Each kind, from one call's worth to one more than the method makes at most. */
    static Stream<Bound> bounds() {
        return Case.all()
                .flatMap(method ->
                        IntStream.rangeClosed(1, method.calls().most() + 1)
                                .boxed()
                                .flatMap(calls ->
                                        Stream.of(Kind.values())
                                                .map(kind -> new Bound(method, kind, calls))));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void stopsWithAnAnswerAndSaysWhichBoundItWas(Bound bound) {
        var log = bound.log();
        Soundness.check(log);
        assertThat(log.events(End.class)).containsExactly(new Completed());
        assertThat(log.events(Answered.class).getFirst().text()).isNotBlank();
        assertThat(log.events(BudgetReached.class))
                .extracting(BudgetReached::what)
                .isEqualTo(
                        bound.isReached()
                                ? List.of(bound.kind.name().toLowerCase(Locale.ROOT))
                                : List.of());
    }

    /** Tokens and money are known only afterwards: a thought that they end in is still closed. */
    @ParameterizedTest
    @MethodSource("bounds")
    void makesTheCallsThatAreWithinItAndNoMore(Bound bound) {
        var log = bound.log();
        var all = Math.min(bound.calls, made(unbounded(bound.method)).size());
        var closing = bound.kind != Kind.CALLS && made(log).contains("budget/answer") ? 1 : 0;
        assertThat(made(log)).hasSize(all + closing);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void answersWithTheFirstOfTheBestThatWereScoredElseWithTheLatest(Bound bound) {
        var log = bound.log();
        if (bound.isReached()) {
            assertThat(log.events(Answered.class).getFirst().turn()).isEqualTo(best(log));
        }
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void decidesTheSameWhereverItsOwnerDies(Bound bound) {
        var undisturbed = bound.log();
        for (int survived = 0; survived < undisturbed.entries().size() - 1; survived++) {
            var trial = bound.trial();
            trial.log().dieAfter(survived);
            assertThat(catchThrowableOfType(MemoryLog.Crash.class, trial::run)).isNotNull();
            trial.log().goOn();
            trial.run();
            Soundness.check(trial.log());
            assertThat(decided(trial.log())).isEqualTo(decided(undisturbed));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void stopsWhenItsSecondsAreOver(Case method) {
        var log = late(method).run().log();
        var goesOn = made(unbounded(method)).size() > 1;
        assertThat(log.events(End.class)).containsExactly(new Completed());
        assertThat(log.events(Answered.class).getFirst().text()).isNotBlank();
        assertThat(log.events(BudgetReached.class))
                .extracting(BudgetReached::what)
                .isEqualTo(goesOn ? List.of("seconds") : List.of());
        if (goesOn) {
            assertThat(log.events(Answered.class).getFirst().turn()).isEqualTo(best(log));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void answersTheSameThoughTheDraftsWereWrittenAtOnce(Case method) {
        var log = late(method).by(Crews.atOnce()).run().log();
        var before = log.entries();
        while (before.stream().anyMatch(it -> it.event() instanceof Answered)) {
            before = before.subList(0, before.size() - 1);
        }
        for (int again = 0; again < 5; again++) {
            var trial = method.trial(BudgetTest::take).by(Crews.atOnce());
            trial.log().hold(before);
            assertThat(decided(trial.run().log())).isEqualTo(decided(log));
        }
    }

    @Test
    void saysSoWhenNotEvenACallIsLeftToCloseAThought() {
        var trial = Case.of("align3").trial(attempt -> Echo.replied("")).submit(calls(3)).run();
        assertThat(trial.log().events(BudgetReached.class)).hasSize(1);
        assertThat(trial.log().events(Failed.class))
                .containsExactly(
                        new Failed(
                                "budget-too-small",
                                "the budget of 3 calls is spent before the method had a draft; give it more, or take a method of fewer calls"));
    }

    /** Drafts differ in what programs find in them. */
    private static Agents.Outcome take(Attempt attempt) {
        var reply = Echo.text(attempt.turn());
        var draft = attempt.turn().product() == Product.DRAFT;
        return Echo.replied(draft && reply.hashCode() % 2 == 0 ? reply + " and more" : reply);
    }

    private static Budget calls(int calls) {
        return new Budget(Optional.empty(), Optional.of(calls), Optional.empty(), Optional.empty());
    }

    /** Its first turn already takes longer than it has. */
    private static Trial late(Case method) {
        var second =
                new Budget(Optional.empty(), Optional.empty(), Optional.of(1L), Optional.empty());
        var trial = method.trial(BudgetTest::take).submit(second);
        trial.log().every(LONG);
        return trial;
    }

    private static MemoryLog unbounded(Case method) {
        return method.trial(BudgetTest::take).submit(Budget.NONE).run().log();
    }

    /** The turns on the method's bill. */
    private static List<String> made(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> !turn.product().judging())
                .map(TurnCompleted::turn)
                .toList();
    }

    /** What must not change by a death. */
    private static List<Event> decided(MemoryLog log) {
        return log.events().stream()
                .filter(event ->
                        event instanceof Answered
                                || event instanceof BudgetReached
                                || event instanceof Event.End)
                .toList();
    }

    private static String best(MemoryLog log) {
        var scores = scores(log);
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> turn.product() == Product.DRAFT)
                .map(TurnCompleted::turn)
                .reduce((one, other) -> isWorse(scores, one, other) ? other : one)
                .orElseThrow();
    }

    /** What was not scored is later; what was, is worse only by its score. */
    private static boolean isWorse(Map<String, Double> scores, String one, String other) {
        return scores.isEmpty()
                || scores.getOrDefault(other, -1.0) > scores.getOrDefault(one, -1.0);
    }

    /** By whoever scores: a judge's SAR, the share that programs find kept, a reward. */
    private static Map<String, Double> scores(MemoryLog log) {
        var scores = new HashMap<String, Double>();
        for (var judged : log.events(Judged.class)) {
            if (judged.purpose() == Purpose.SCORE) {
                scores.put(judged.turn(), judged.score().map(Score::sar).orElse(share(judged)));
            }
        }
        for (var turn : log.events(TurnCompleted.class)) {
            if (turn.product() == Product.REWARD) {
                scores.put(turn.turn().replaceFirst("/reward$", ""), Double.valueOf(turn.text()));
            }
        }
        return scores;
    }

    private static double share(Judged judged) {
        return judged.verdicts().stream()
                .mapToInt(verdict -> verdict.ruling() == Ruling.YES ? 1 : 0)
                .average()
                .orElse(0);
    }
}
