package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Crews;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.Trial;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the owner of each method at each event boundary, and lets another go on. */
class CrashTest {

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void goesOnAtEveryBoundary(Case method) {
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
    @MethodSource("dev.parley.agents.method.Case#all")
    void goesOnThoughItsOwnerDiesAgainAfterEachAppend(Case method) {
        var undisturbed = trial(method).run();
        var trial = trial(method);
        for (var last = 0; last < undisturbed.log().entries().size() - 2; last++) {
            crash(trial, 1);
        }
        trial.log().goOn();
        trial.run();
        assertSound(trial, undisturbed);
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void goesOnThoughItsOwnerDiesWhileTurnsAreUnderWaySideBySide(Case method) {
        var undisturbed = trial(method).run();
        for (int survived = 0; survived < undisturbed.log().entries().size() - 1; survived += 3) {
            var trial = trial(method).by(Crews.atOnce());
            crash(trial, survived);
            trial.log().goOn();
            trial.run();
            Soundness.check(trial.log());
            assertThat(completed(trial))
                    .containsExactlyInAnyOrderElementsOf(completed(undisturbed));
            assertThat(trial.log().events(Answered.class))
                    .isEqualTo(undisturbed.log().events(Answered.class));
        }
    }

    private static void assertSound(Trial trial, Trial undisturbed) {
        var log = trial.log();
        Soundness.check(log);
        assertThat(completed(trial)).isEqualTo(completed(undisturbed));
        assertThat(log.events(End.class)).containsExactly(new Completed());
        assertThat(log.events(Answered.class)).isEqualTo(undisturbed.log().events(Answered.class));
        assertThat(log.events(Judged.class)).isEqualTo(undisturbed.log().events(Judged.class));
    }

    private static Trial crashedAfter(Case method, int appends) {
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

    private static Trial trial(Case method) {
        return method.trial(Echo::take).submit(7);
    }
}
