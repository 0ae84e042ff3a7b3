package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.judge.Judges;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the owner of each method at each event boundary, and lets another go on. */
class CrashTest {

    static Stream<Method> methods() {
        return Stream.of(
                new Raw(),
                new Vanilla(),
                new SelfRefine(3, 2, false),
                new SelfRefine(3, 1, true),
                new Align3(List.of(Stage.values())),
                new Align3(List.of(Stage.AUDIT, Stage.SAFETY)),
                new Align3(List.of()),
                new Align3Agents());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void goesOnAtEveryBoundary(Method method) {
        var undisturbed = trial(method).run();
        int appends = undisturbed.log().entries().size() - 1;
        for (int survived = 0; survived < appends; survived++) {
            var trial = crashedAfter(method, survived);
            var before = completed(trial);
            int asked = trial.asked().size();
            trial.log().goOn();
            trial.run();
            assertThat(paths(trial.asked().subList(asked, trial.asked().size())))
                    .noneMatch(before::contains);
            assertSound(trial, undisturbed);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void goesOnThoughItsOwnerDiesAgainAfterEachAppend(Method method) {
        var undisturbed = trial(method).run();
        var trial = trial(method);
        for (var last = 0; last < undisturbed.log().entries().size() - 2; last++) {
            crash(trial, 1);
        }
        trial.log().goOn();
        trial.run();
        assertSound(trial, undisturbed);
    }

    private static void assertSound(Trial trial, Trial undisturbed) {
        var log = trial.log();
        Soundness.check(log);
        assertThat(completed(trial)).isEqualTo(completed(undisturbed));
        assertThat(log.events(End.class)).containsExactly(new Completed());
        assertThat(same(trial, Answered.class)).isEqualTo(same(undisturbed, Answered.class));
        assertThat(same(trial, Judged.class)).isEqualTo(same(undisturbed, Judged.class));
    }

    private static <E extends Event> List<E> same(Trial trial, Class<E> type) {
        var events = trial.log().events(type);
        assertThat(events).hasSize(1);
        return events;
    }

    private static Trial crashedAfter(Method method, int appends) {
        var trial = trial(method);
        crash(trial, appends);
        return trial;
    }

    private static void crash(Trial trial, int appends) {
        trial.log().dieAfter(appends);
        assertThat(catchThrowableOfType(MemoryLog.Crash.class, trial::run)).isNotNull();
    }

    private static List<String> completed(Trial trial) {
        return trial.log().events(TurnCompleted.class).stream().map(TurnCompleted::turn).toList();
    }

    private static List<String> paths(List<Attempt> attempts) {
        return attempts.stream().map(attempt -> attempt.turn().path()).toList();
    }

    private static Trial trial(Method method) {
        return new Trial(method, Judges.of(JudgeChoice.DEFAULT), Methods.prompts(), CrashTest::take)
                .submit(7);
    }

    /** Replies with what it was asked, so that a difference in the asking shows in the answer. */
    private static Agents.Outcome take(Attempt attempt) {
        var turn = attempt.turn();
        var text =
                switch (turn.product()) {
                    case VERDICTS -> "1. so it is <YES>";
                    case CRITIQUE ->
                            turn.path().startsWith("round-3") ? "Nothing to object." : "S-01: more";
                    case THOUGHT -> "";
                    case DRAFT -> turn.path() + "/" + turn.ask().hashCode();
                };
        return new Agents.Replied(Reply.of(text), "node");
    }
}
