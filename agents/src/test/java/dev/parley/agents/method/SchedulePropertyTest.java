package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.TurnFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Owners that die and agents that fail, by any schedule. */
class SchedulePropertyTest {

    enum Luck {
        REPLIES,
        FAILS,
        FAILS_FOR_GOOD,
        IS_STOPPED
    }

    @Property(tries = 1000)
    void everyScheduleLeavesASoundLog(
            @ForAll("methods") Case method,
            @ForAll("luck") List<Luck> luck,
            @ForAll("lives") List<Integer> lives,
            @ForAll @IntRange(min = 1, max = 9) int calls) {
        var trial = trial(method, luck).submit(budget(calls));
        live(trial, lives);
        Soundness.check(trial.log());
    }

    @Property(tries = 1000)
    void noTurnIsAskedForAgainOnceItIsCompleted(
            @ForAll("methods") Case method,
            @ForAll("luck") List<Luck> luck,
            @ForAll("lives") List<Integer> lives) {
        var trial = trial(method, luck).submit(1);
        live(trial, lives);
        for (var completed : trial.log().events(TurnCompleted.class)) {
            assertThat(trial.asked())
                    .filteredOn(it -> it.turn().path().equals(completed.turn()))
                    .allMatch(it -> it.number() <= completed.attempt());
        }
    }

    @Property(tries = 1000)
    void whereAgentsReplyInTheEndDeathsDoNotChangeTheAnswer(
            @ForAll("methods") Case method,
            @ForAll("lives") List<Integer> lives,
            @ForAll @IntRange(min = 1, max = 9) int calls) {
        var undisturbed = trial(method, List.of()).submit(budget(calls)).run();
        var trial = trial(method, List.of()).submit(budget(calls));
        live(trial, lives);
        assertThat(trial.log().events(Answered.class))
                .isEqualTo(undisturbed.log().events(Answered.class));
    }

    @Provide
    Arbitrary<Case> methods() {
        return Arbitraries.of(Case.all().toList());
    }

    @Provide
    Arbitrary<List<Luck>> luck() {
        return Arbitraries.frequency(
                        Tuple.of(12, Luck.REPLIES),
                        Tuple.of(6, Luck.FAILS),
                        Tuple.of(1, Luck.FAILS_FOR_GOOD),
                        Tuple.of(1, Luck.IS_STOPPED))
                .list()
                .ofMaxSize(30);
    }

    /** How many appends each owner lives for. */
    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(0, 9).list().ofMaxSize(12);
    }

    /** Each owner in turn until it dies; the last one lives. */
    private static void live(Trial trial, List<Integer> lives) {
        for (int appends : lives) {
            trial.log().dieAfter(appends);
            runOrDie(trial);
        }
        trial.log().goOn();
        trial.run();
    }

    private static void runOrDie(Trial trial) {
        try {
            trial.run();
        } catch (MemoryLog.Crash crash) {
            assertThat(trial.log().entries()).isNotEmpty();
        }
    }

    private static Budget budget(int calls) {
        return new Budget(Optional.empty(), Optional.of(calls), Optional.empty(), Optional.empty());
    }

    private static Trial trial(Case method, List<Luck> luck) {
        Deque<Luck> next = new ArrayDeque<>(luck);
        return method.trial(
                attempt -> outcome(attempt, Optional.ofNullable(next.poll()).orElse(Luck.REPLIES)));
    }

    private static Agents.Outcome outcome(Attempt attempt, Luck luck) {
        return switch (luck) {
            case REPLIES ->
                    attempt.turn().product() == Product.REWARD
                            ? Echo.replied("0.5")
                            : Echo.replied("1. " + attempt.turn().path() + " <YES>");
            case FAILS -> new Agents.Failed(TurnFault.passing("model-failed", "500 from m"));
            case FAILS_FOR_GOOD ->
                    new Agents.Failed(TurnFault.lasting("model-unauthorised", "401 from m"));
            case IS_STOPPED -> new Agents.Stopped("by request");
        };
    }
}
