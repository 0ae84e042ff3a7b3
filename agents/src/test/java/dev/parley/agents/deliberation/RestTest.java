package dev.parley.agents.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a pause takes is the method's time only while one of its turns is under way. */
class RestTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Event PAUSE = new Event.PauseRequested();
    private static final Event RESUME = new Event.Resumed(Optional.empty());

    private final Rest rest = new Rest();
    private long seq;

    private void note(int second, Event event) {
        rest.note(new Entry(++seq, 1, at(second), event));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static Event begun(String turn, Product product) {
        return new Event.TurnStarted(turn, 1, Role.GENERATOR, product, "m");
    }

    private static Event lost(String turn, Optional<Duration> retryIn) {
        return new Event.TurnFailed(turn, 1, Role.GENERATOR, "model-silent", "silent", retryIn);
    }

    private void assertRested(int now, int seconds) {
        assertThat(rest.until(at(now))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void beginsWhenTheLastTurnUnderWayHasEnded() {
        note(0, begun("sample-1", Product.DRAFT));
        note(0, begun("sample-2", Product.DRAFT));
        note(10, PAUSE);
        note(20, lost("sample-1", Optional.empty()));
        assertRested(25, 0);
        note(30, lost("sample-2", Optional.empty()));
        assertRested(40, 10);
        note(50, RESUME);
        assertRested(90, 20);
        note(91, PAUSE);
        assertRested(100, 29);
    }

    @Test
    void aTurnThatIsTriedAgainIsUnderWay() {
        note(0, begun("draft", Product.DRAFT));
        note(10, PAUSE);
        note(20, lost("draft", Optional.of(Duration.ofSeconds(5))));
        assertRested(30, 0);
    }

    @Test
    void aJudgeAtWorkIsNotTheMethod() {
        note(0, begun("judge", Product.VERDICTS));
        note(10, PAUSE);
        assertRested(30, 20);
    }

    @Test
    void aTurnThatWentWithItsNodeIsUnderWayNoMore() {
        note(0, begun("draft", Product.DRAFT));
        note(10, PAUSE);
        note(20, new Event.Claimed("node-b", 2));
        assertRested(30, 10);
    }

    @Test
    void endsWithTheDeliberation() {
        note(0, PAUSE);
        note(10, new Event.Cancelled("cancelled on request"));
        assertRested(30, 10);
    }
}
