package dev.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.server.live.LiveMessage.Delta;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final String TEXT = "The quick brown fox jumps over the lazy dog, 🦊 and again.";

    private final Lanes lanes = new Lanes();

    @Test
    void whatFollowsPassesOn() {
        assertThat(lanes.next(delta(1, 0, "ab"))).isEqualTo(new Lanes.Pass(delta(1, 0, "ab")));
        assertThat(lanes.next(delta(1, 2, "cd"))).isEqualTo(new Lanes.Pass(delta(1, 2, "cd")));
    }

    @Test
    void whatOverlapsIsCutOff() {
        lanes.next(delta(1, 0, "abc"));
        assertThat(lanes.next(delta(1, 0, "abcde"))).isEqualTo(new Lanes.Pass(delta(1, 3, "de")));
        assertThat(lanes.next(delta(1, 1, "bc"))).isEqualTo(new Lanes.Nothing());
    }

    @Test
    void whatLeavesAGapIsNoticed() {
        lanes.next(delta(1, 0, "abc"));
        assertThat(lanes.next(delta(1, 4, "e"))).isEqualTo(new Lanes.Missing());
    }

    @Test
    void aHigherAttemptStartsAnewAndTheLowerIsOver() {
        lanes.next(delta(1, 0, "abc"));
        assertThat(lanes.next(delta(2, 0, "x"))).isEqualTo(new Lanes.Pass(delta(2, 0, "x")));
        assertThat(lanes.next(delta(1, 3, "d"))).isEqualTo(new Lanes.Nothing());
    }

    @Test
    void anAttemptThatHasFailedGetsNothingMore() {
        var failed = new Event.TurnFailed("t", 1, Role.JUDGE, "c", "m", Optional.empty());
        lanes.passed(failed);
        assertThat(lanes.next(delta(1, 0, "abc"))).isEqualTo(new Lanes.Nothing());
        assertThat(lanes.next(delta(2, 0, "x"))).isInstanceOf(Lanes.Pass.class);
    }

    @Test
    void aDeltaBeforeItsTurnHasStartedPassesOnAndTheStartChangesNothing() {
        lanes.next(delta(1, 0, "abc"));
        lanes.passed(new Event.TurnStarted("t", 1, Role.GENERATOR, Product.DRAFT, "m"));
        assertThat(lanes.next(delta(1, 3, "d"))).isEqualTo(new Lanes.Pass(delta(1, 3, "d")));
    }

    @RepeatedTest(200)
    void whateverComesInWhateverOrderEachCharacterPassesOnce(RepetitionInfo info) {
        var chance = new Random(info.getCurrentRepetition());
        var passed = new StringBuilder();
        while (passed.length() < TEXT.length()) {
            int from = chance.nextInt(TEXT.length());
            int to = from + 1 + chance.nextInt(TEXT.length() - from);
            switch (lanes.next(delta(1, from, TEXT.substring(from, to)))) {
                case Lanes.Pass(Delta more) -> {
                    assertThat(more.offset()).isEqualTo(passed.length());
                    passed.append(more.text());
                }
                case Lanes.Missing() -> assertThat(from).isGreaterThan(passed.length());
                case Lanes.Nothing() -> assertThat(to).isLessThanOrEqualTo(passed.length());
            }
        }
        assertThat(passed).hasToString(TEXT);
    }

    private static Delta delta(int attempt, int offset, String text) {
        return new Delta(LogOfEvents.ID, "t", attempt, Channel.TEXT, offset, text);
    }
}
