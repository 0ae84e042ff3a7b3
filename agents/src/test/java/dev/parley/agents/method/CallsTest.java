package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method makes as many calls as its formula says. */
class CallsTest {

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void makesTheCallsOfItsFormula(Case method) {
        var log = method.trial(Echo::take).submit(1).run().log();
        var calls =
                log.events(TurnCompleted.class).stream()
                        .filter(turn -> !turn.product().judging())
                        .count();
        assertThat(calls).isBetween((long) method.calls().least(), (long) method.calls().most());
        assertThat(
                        method.calls().least() == method.calls().most()
                                || calls > method.calls().least())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.method.Case#all")
    void asksForTheJudgementsOfItsFormula(Case method) {
        var log = method.trial(Echo::take).submit(1).run().log();
        var judgings =
                log.events(Judged.class).stream()
                        .filter(judged -> judged.purpose() == Purpose.SCORE)
                        .filter(judged -> !judged.scores().isEmpty())
                        .count();
        var stopsEarly = method.calls().least() < method.calls().most();
        assertThat(judgings)
                .isBetween(
                        stopsEarly ? 0L : method.calls().judgings(),
                        (long) method.calls().judgings());
    }
}
