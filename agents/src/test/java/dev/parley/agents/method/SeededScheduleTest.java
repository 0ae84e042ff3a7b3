package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.SeededCrew;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.specs.NaPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Owners that die amid turns that are made at once, some of which are completed and some not; by
 * schedules that a seed draws. The seed is in the test's name; {@code -Dschedule.seed=7} plays that
 * one alone.
 */
class SeededScheduleTest {

    private static final int SEEDS = 12;

    /** A method, its drafts judged as they come or not, under the schedule of a seed. */
    record Schedule(Case method, long seed) {

        Trial trial(Function<Attempt, Agents.Outcome> agents) {
            return method.trial(judge(), agents).submit(seed);
        }

        private JudgeChoice judge() {
            return seed % 2 == 0 ? JudgeChoice.DEFAULT : DRAFTS_TOO;
        }

        @Override
        public String toString() {
            return "%s, seed %d".formatted(method, seed);
        }
    }

    private static final JudgeChoice DRAFTS_TOO =
            new JudgeChoice(Mode.JOINT, NaPolicy.CODE, false, true, List.of());

    static Stream<Schedule> schedules() {
        return Case.all().flatMap(method -> seeds().mapToObj(seed -> new Schedule(method, seed)));
    }

    private static LongStream seeds() {
        var one = Long.getLong("schedule.seed");
        return one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void comesToTheSameEnd(Schedule schedule) {
        var undisturbed = schedule.trial(Echo::take).run().log();
        var log = new Play(schedule).log();
        Soundness.check(log);
        assertThat(log.events(Event.End.class)).containsExactly(new Completed());
        assertThat(texts(log)).isEqualTo(texts(undisturbed));
        assertThat(log.events(Answered.class)).isEqualTo(undisturbed.events(Answered.class));
        assertThat(log.events(Judged.class))
                .containsExactlyInAnyOrderElementsOf(undisturbed.events(Judged.class));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void isTheSameEachTimeItIsPlayed(Schedule schedule) {
        assertThat(new Play(schedule).log().events()).isEqualTo(new Play(schedule).log().events());
    }

    @ParameterizedTest
    @MethodSource("parallel")
    void someOwnersDieWhileSomeOfTheTurnsMadeAtOnceAreCompletedAndOthersNot(Case method) {
        assertThat(LongStream.range(0, SEEDS).filter(seed -> amid(method, seed)).count())
                .isGreaterThan(SEEDS / 10);
    }

    static Stream<Case> parallel() {
        return Stream.of(
                Case.of("best-of-n", "{'samples': 3}"),
                Case.of("tpo", "{'samples': 2}"),
                Case.of("self-consistency", "{'samples': 3}"),
                Case.of("chain-of-verification", "{'questions': 3}"),
                Case.of("debate"),
                Case.of("mixture-of-agents"),
                Case.of("council"));
    }

    private static boolean amid(Case method, long seed) {
        var play = new Play(new Schedule(method, seed));
        play.log();
        return play.diedAmid;
    }

    /** One owner after the other; each lives for some appends, the last for good. */
    private static final class Play {
        private final SplittableRandom random;
        private final Trial trial;
        private SeededCrew crew;
        private boolean diedAmid;

        Play(Schedule schedule) {
            random = new SplittableRandom(schedule.seed);
            crew = new SeededCrew(random);
            trial = schedule.trial(this::take);
        }

        MemoryLog log() {
            for (var lives = random.nextInt(1, 6); lives > 0; lives--) {
                trial.log().dieAfter(random.nextInt(12));
                live();
            }
            trial.log().goOn();
            live();
            return trial.log();
        }

        private void live() {
            crew = new SeededCrew(random);
            try {
                trial.by(crew).run();
            } catch (MemoryLog.Crash _) {
                diedAmid |= isAmid(trial.log());
            }
        }

        private Agents.Outcome take(Attempt attempt) {
            crew.pause();
            return attempt.number() == 1 && random.nextInt(8) == 0
                    ? new Agents.Failed(TurnFault.passing("model-failed", "500 from m"))
                    : Echo.take(attempt);
        }
    }

    /** Whether of several siblings begun, some are completed. */
    private static boolean isAmid(MemoryLog log) {
        var begun = new HashMap<String, Set<String>>();
        log.events(TurnStarted.class)
                .forEach(it ->
                        begun.computeIfAbsent(family(it.turn()), _ -> new HashSet<>())
                                .add(it.turn()));
        var done =
                log.events(TurnCompleted.class).stream()
                        .map(TurnCompleted::turn)
                        .collect(Collectors.toSet());
        return begun.values().stream()
                .filter(family -> family.size() > 1)
                .anyMatch(family ->
                        family.stream().anyMatch(done::contains) && !done.containsAll(family));
    }

    /** {@code sample-2/draft} is of {@code sample-#/draft}; rounds and layers are apart. */
    private static String family(String turn) {
        return turn.replaceAll("(sample|check|agent|member)-\\d+", "$1-#");
    }

    private static Map<String, String> texts(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .collect(Collectors.toMap(TurnCompleted::turn, TurnCompleted::text));
    }
}
