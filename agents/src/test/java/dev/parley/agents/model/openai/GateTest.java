package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private final List<String> entered = new ArrayList<>();
    private final List<Runnable> alarms = new ArrayList<>();
    private long now = 1_000;

    @Test
    void letsInNoMoreAtOnceThanAllowed() {
        var gate = gate(new Limits(2, 0, 0));
        var first = enter(gate, "a", 1);
        enter(gate, "b", 1);
        enter(gate, "c", 1);
        assertThat(entered).containsExactly("a", "b");
        gate.done(first, 1);
        assertThat(entered).containsExactly("a", "b", "c");
    }

    @Test
    void letsInNoMoreRequestsInAnyMinuteThanAllowed() {
        var gate = gate(new Limits(9, 2, 0));
        enter(gate, "a", 1);
        later(Duration.ofSeconds(30));
        enter(gate, "b", 1);
        enter(gate, "c", 1);
        enter(gate, "d", 1);
        later(Duration.ofSeconds(29));
        assertThat(entered).containsExactly("a", "b");
        later(Duration.ofSeconds(2));
        assertThat(entered).containsExactly("a", "b", "c");
        later(Duration.ofSeconds(30));
        assertThat(entered).containsExactly("a", "b", "c", "d");
    }

    @Test
    void countsTokensAsGuessedUntilTheyAreKnown() {
        var gate = gate(new Limits(9, 0, 1000));
        var first = enter(gate, "a", 900);
        enter(gate, "b", 500);
        assertThat(entered).containsExactly("a");
        gate.done(first, 400);
        assertThat(entered).containsExactly("a", "b");
    }

    @Test
    void letsACallThatIsLargerThanTheLimitInByItself() {
        var gate = gate(new Limits(9, 0, 1000));
        enter(gate, "a", 5000);
        enter(gate, "b", 10);
        assertThat(entered).containsExactly("a");
        later(Duration.ofSeconds(61));
        assertThat(entered).containsExactly("a", "b");
    }

    @Test
    void keepsTheOrderThoughALaterCallWouldFit() {
        var gate = gate(new Limits(9, 0, 1000));
        enter(gate, "a", 600);
        enter(gate, "b", 600);
        enter(gate, "c", 100);
        assertThat(entered).containsExactly("a");
    }

    @Test
    void forgetsACallThatLeavesTheQueue() {
        var gate = gate(new Limits(1, 0, 0));
        var first = enter(gate, "a", 1);
        gate.leave(enter(gate, "b", 1));
        gate.leave(first);
        assertThat(entered).containsExactly("a");
        enter(gate, "c", 1);
        assertThat(entered).containsExactly("a", "c");
    }

    @Test
    void waitsAsLongAsAnOverloadedEndpointAsks() {
        var gate = gate(new Limits(4, 0, 0));
        gate.overloaded(enter(gate, "a", 1), Optional.of(Duration.ofSeconds(7)));
        enter(gate, "b", 1);
        later(Duration.ofSeconds(6));
        assertThat(entered).containsExactly("a");
        later(Duration.ofSeconds(2));
        assertThat(entered).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(longs = {86_400, 250_000_000_000L, Long.MAX_VALUE})
    void waitsNoLongerThanAMinuteWhateverAnEndpointAsks(long seconds) {
        var gate = gate(new Limits(4, 0, 0));
        gate.overloaded(enter(gate, "a", 1), Optional.of(Duration.ofSeconds(seconds)));
        enter(gate, "b", 1);
        later(Duration.ofSeconds(59));
        assertThat(entered).containsExactly("a");
        later(Duration.ofSeconds(2));
        assertThat(entered).containsExactly("a", "b");
    }

    @Test
    void cutsConcurrencyOnceAnEpisode() {
        var gate = gate(new Limits(8, 0, 0));
        var calls = new ArrayList<Gate.Ticket>();
        for (int i = 0; i < 8; i++) {
            calls.add(enter(gate, "call", 1));
        }
        later(Duration.ofMillis(5));
        calls.forEach(call -> gate.overloaded(call, Optional.empty()));
        assertThat(gate.allowed()).isEqualTo(4);
    }

    @Test
    void cutsAgainInTheNextEpisodeAndNeverBelowOne() {
        var gate = gate(new Limits(3, 0, 0));
        for (int i = 0; i < 5; i++) {
            var call = enter(gate, "call", 1);
            later(Duration.ofSeconds(2));
            gate.overloaded(call, Optional.empty());
            later(Duration.ofSeconds(2));
        }
        assertThat(gate.allowed()).isEqualTo(1);
    }

    @Test
    void growsBackByOneForARoundOfCallsThatWentWell() {
        var gate = gate(new Limits(4, 0, 0));
        gate.overloaded(enter(gate, "a", 1), Optional.empty());
        later(Duration.ofSeconds(2));
        assertThat(gate.allowed()).isEqualTo(2);
        List<Integer> allowed = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            gate.done(enter(gate, "b", 1), 1);
            allowed.add(gate.allowed());
        }
        assertThat(allowed).containsExactly(2, 3, 3, 3, 4, 4, 4, 4, 4);
    }

    @Test
    void letsThoseInFirstThatSomebodyWaitsFor() {
        var gate = gate(new Limits(1, 0, 0));
        var first = enter(gate, "a", 1);
        enter(gate, "batch", 1, Urgency.BATCH);
        enter(gate, "b", 1);
        gate.done(first, 1);
        assertThat(entered).containsExactly("a", "b");
    }

    @Test
    void letsInNoMoreThanItsRationAndAllOfThemWhenItGrowsAgain() {
        var gate = gate(new Limits(4, 0, 0));
        gate.ration(new Ration(1, 0, 0));
        enter(gate, "a", 1);
        enter(gate, "b", 1);
        assertThat(entered).containsExactly("a");
        gate.ration(new Ration(2, 0, 0));
        assertThat(entered).containsExactly("a", "b");
        assertThat(gate.used()).isEqualTo(new Ration(2, 0, 0));
    }

    @Test
    void turnsAwayThoseThatWaitWhenItHasNoRationAnyMore() {
        var gate = gate(new Limits(1, 0, 0));
        enter(gate, "a", 1);
        enter(gate, "b", 1);
        gate.ration(Ration.NONE);
        enter(gate, "c", 1);
        assertThat(entered).containsExactly("a", "not b", "not c");
    }

    @Test
    void countsWhatTheLastMinuteTookOfARatedLimit() {
        var gate = gate(new Limits(9, 3, 1000));
        gate.ration(new Ration(9, 1, 500));
        enter(gate, "a", 200);
        enter(gate, "b", 200);
        assertThat(entered).containsExactly("a");
        assertThat(gate.used()).isEqualTo(new Ration(1, 1, 200));
    }

    private Gate gate(Limits limits) {
        return new Gate(limits, () -> now, (nanos, wake) -> alarms.add(alarm(now + nanos, wake)));
    }

    private Gate.Ticket enter(Gate gate, String name, long tokens) {
        return enter(gate, name, tokens, Urgency.INTERACTIVE);
    }

    private Gate.Ticket enter(Gate gate, String name, long tokens, Urgency urgency) {
        return gate.enter(
                tokens,
                urgency,
                new Gate.Caller() {
                    @Override
                    public void admitted() {
                        entered.add(name);
                    }

                    @Override
                    public void turnedAway() {
                        entered.add("not " + name);
                    }
                });
    }

    private Runnable alarm(long at, Runnable wake) {
        return () -> {
            if (at <= now) {
                wake.run();
            } else {
                alarms.add(alarm(at, wake));
            }
        };
    }

    private void later(Duration time) {
        now += time.toNanos();
        var due = List.copyOf(alarms);
        alarms.clear();
        due.forEach(Runnable::run);
    }
}
