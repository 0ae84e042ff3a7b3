package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.LiveMessage.Delta;
import dev.parley.server.live.Reader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader hears of turns under way. */
class LiveTurnsTest extends WithLiveLog {

    LiveTurnsTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void aTurnUnderWayFirstSendsItsTextSoFarAndThenGoesOnWithoutGapOrRepeat() {
        append(0, 5);
        soFar.add(delta("draft", 2, 0, "Mia lit "));
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 5);
            var first = reader.next();
            assertThat(first.getInteger("offset")).isZero();
            assertThat(first.getString("text")).isEqualTo("Mia lit ");
            publish(delta("draft", 2, 4, "lit a ma"));
            publish(delta("draft", 2, 12, "tch."));
            assertThat(reader.next().getString("text")).isEqualTo("a ma");
            var last = reader.next();
            assertThat(last.getString("text")).isEqualTo("tch.");
            assertThat(last.getInteger("offset")).isEqualTo(12);
            assertThat(last.getString("channel")).isEqualTo("text");
        }
    }

    @Test
    void aDeltaThatWasLostIsAskedOfTheOwner() {
        append(0, 5);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 4);
            assertThat(seq(reader.next())).isEqualTo(5);
            publish(delta("draft", 2, 0, "Mia "));
            assertThat(reader.next().getString("text")).isEqualTo("Mia ");
            soFar.add(delta("draft", 2, 0, "Mia lit a "));
            publish(delta("draft", 2, 8, "a "));
            assertThat(reader.next().getString("text")).isEqualTo("lit a ");
        }
    }

    @Test
    void aTurnThatWaitsForItsModelSaysSo() {
        append(0, 5);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 4);
            assertThat(seq(reader.next())).isEqualTo(5);
            vertx.eventBus()
                    .publish(LiveMessage.address(ID), new LiveMessage.Queued(ID, "draft", 2, true));
            assertThat(reader.next().getMap())
                    .containsEntry("type", "queued")
                    .containsEntry("turn", "draft")
                    .containsEntry("attempt", 2)
                    .containsEntry("waits", true);
        }
    }

    @Test
    void deltasThatComeBeforeTheirTurnHasStartedPassOn() {
        append(0, 2);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 1);
            assertThat(seq(reader.next())).isEqualTo(2);
            publish(delta("draft", 1, 0, "Mia"));
            assertThat(reader.next().getString("text")).isEqualTo("Mia");
        }
    }

    private void publish(Delta delta) {
        vertx.eventBus().publish(LiveMessage.address(ID), delta);
    }

    private static Delta delta(String turn, int attempt, int offset, String text) {
        return new Delta(ID, turn, attempt, Channel.TEXT, offset, text);
    }
}
