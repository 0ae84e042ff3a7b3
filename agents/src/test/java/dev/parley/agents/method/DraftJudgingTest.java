package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Crews;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.BudgetReached;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.specs.NaPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every draft is judged as it comes, beside the method. */
@Timeout(60)
class DraftJudgingTest {

    private static final JudgeChoice DRAFTS =
            new JudgeChoice(Mode.JOINT, NaPolicy.CODE, false, true, List.of());

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void everyDraftIsJudgedOnceAndNoTextTwiceForIt(Case method) {
        var log = run(method).log();
        assertThat(judged(log, Purpose.DRAFT))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(drafts(log));
        assertThat(judgeTurns(log)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void theMethodAsksAndAnswersAsIfNobodyJudgedItsDrafts(Case method) {
        var alone = method.trial(Echo::take).submit(7).run().log();
        var judged = run(method).log();
        assertThat(own(judged)).isEqualTo(own(alone));
        assertThat(judged.events(Answered.class)).isEqualTo(alone.events(Answered.class));
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void itsVerdictsAreNotOnTheMethodsBill(Case method) {
        var log = run(method).log();
        assertThat((long) own(log).size())
                .isBetween((long) method.calls().least(), (long) method.calls().most());
        assertThat(log.events(BudgetReached.class)).isEmpty();
    }

    @Test
    void aDraftThatTheMethodScoresIsNotJudgedAgainForWhoeverWatches() {
        var log = run(Case.of("tpo", "{'samples': 2}")).log();
        assertThat(judged(log, Purpose.SCORE))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(judged(log, Purpose.DRAFT));
        assertThat(firstCalls(log)).hasSize(drafts(log).size() + 1);
    }

    @Test
    void theDraftThatBecameTheAnswerIsNotJudgedAgain() {
        var log = run(Case.of("self-refine")).log();
        assertThat(judged(log, Purpose.ANSWER)).hasSize(1).isSubsetOf(drafts(log));
        assertThat(firstCalls(log)).hasSize(drafts(log).size());
    }

    @Test
    void theMethodDoesNotWaitForAJudgeWhoTakesLong() throws InterruptedException {
        var answered = new CountDownLatch(1);
        var trial =
                trial(
                                Case.of("self-refine", "{'rounds': 1, 'stopWhenSatisfied': false}"),
                                attempt -> {
                                    if (attempt.turn().path().equals("round-1/revise")) {
                                        answered.countDown();
                                    }
                                    return attempt.turn().product() == Product.VERDICTS
                                            ? afterwards(answered, attempt)
                                            : Echo.take(attempt);
                                })
                        .by(Crews.atOnce())
                        .submit(7)
                        .run();
        assertThat(answered.await(0, TimeUnit.SECONDS)).isTrue();
        assertThat(judged(trial.log(), Purpose.DRAFT))
                .containsExactlyInAnyOrder("draft", "round-1/revise");
        assertThat(trial.log().events(End.class)).containsExactly(new Completed());
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void aCancelAtAnyCallOfTheJudgeEndsItOnceAndLeavesASoundLog(Case method) {
        int calls = judgeTurns(run(method).log()).size();
        for (int cancelled = 1; cancelled <= Math.min(calls, 6); cancelled++) {
            int last = cancelled;
            var asked = new int[1];
            var trial =
                    trial(
                                    method,
                                    attempt -> {
                                        if (attempt.turn().product() == Product.VERDICTS) {
                                            asked[0]++;
                                        }
                                        return asked[0] >= last
                                                ? new Agents.Stopped("by request")
                                                : Echo.take(attempt);
                                    })
                            .submit(7)
                            .run();
            Soundness.check(trial.log());
            assertThat(trial.log().events(End.class)).containsExactly(new Cancelled("by request"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void aJudgeWhoIsLostCostsNoMethodItsAnswer(Case method) {
        var trial =
                trial(
                                method,
                                attempt ->
                                        attempt.turn().product() == Product.VERDICTS
                                                ? new Agents.Failed(
                                                        TurnFault.lasting("model-failed", "401"))
                                                : Echo.take(attempt))
                        .submit(7)
                        .run();
        Soundness.check(trial.log());
        assertThat(trial.log().events(End.class)).containsExactly(new Completed());
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void afterADeathAtAnyBoundaryNoVerdictIsAskedForTwice(Case method) {
        var undisturbed = run(method).log();
        for (int survived = 0; survived < undisturbed.entries().size() - 1; survived++) {
            var trial = trial(method, Echo::take).submit(7);
            trial.log().dieAfter(survived);
            assertThat(catchThrowableOfType(MemoryLog.Crash.class, trial::run)).isNotNull();
            Set<String> completed =
                    trial.log().events(TurnCompleted.class).stream()
                            .map(TurnCompleted::turn)
                            .collect(Collectors.toSet());
            int asked = trial.asked().size();
            trial.log().goOn();
            trial.run();
            Soundness.check(trial.log());
            assertThat(trial.asked().stream().skip(asked).map(it -> it.turn().path()))
                    .noneMatch(completed::contains);
            assertThat(trial.log().events(Judged.class))
                    .containsExactlyInAnyOrderElementsOf(undisturbed.events(Judged.class));
            assertThat(trial.log().events(End.class)).containsExactly(new Completed());
        }
    }

    private static Agents.Outcome afterwards(CountDownLatch answered, Attempt attempt) {
        try {
            assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
            return Echo.take(attempt);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Agents.Stopped(Duration.ZERO.toString());
        }
    }

    private static Trial run(Case method) {
        return trial(method, Echo::take).submit(7).run();
    }

    private static Trial trial(Case method, Function<Attempt, Agents.Outcome> agents) {
        return method.trial(DRAFTS, agents);
    }

    /** The method's own turns and what they gave. */
    private static List<String> own(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> !turn.product().judging())
                .map(turn -> turn.turn() + " " + turn.digest() + " " + turn.text())
                .toList();
    }

    private static List<String> drafts(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> turn.product() == Product.DRAFT && !turn.text().isBlank())
                .map(TurnCompleted::turn)
                .toList();
    }

    private static List<String> judgeTurns(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> turn.product() == Product.VERDICTS)
                .map(TurnCompleted::turn)
                .toList();
    }

    /** Those that ask for all verdicts, and not for what is missing. */
    private static List<String> firstCalls(MemoryLog log) {
        return judgeTurns(log).stream().filter(turn -> !turn.endsWith("judge-repair")).toList();
    }

    private static List<String> judged(MemoryLog log, Purpose purpose) {
        return log.events(Judged.class).stream()
                .filter(judged -> judged.purpose() == purpose)
                .map(Judged::turn)
                .toList();
    }
}
