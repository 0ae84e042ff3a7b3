package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.live.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader hears of a log. */
class LiveTest extends WithLiveLog {

    LiveTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 15})
    void watchingGivesEachLaterEventOnceInOrder(long after) {
        append(0, LOG.size());
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, after);
            var frames = reader.until(frame -> seq(frame) == LOG.size());
            assertThat(frames).extracting(LiveTest::seq).isEqualTo(seqs(after + 1, LOG.size()));
        }
    }

    @Test
    void whatIsAppendedWhileItCatchesUpComesOnceToo() {
        append(0, 3);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 0);
            append(3, LOG.size());
            var frames = reader.until(frame -> seq(frame) == LOG.size());
            assertThat(frames).extracting(LiveTest::seq).isEqualTo(seqs(1, LOG.size()));
            assertThat(reader.hasMore(200)).isFalse();
        }
    }

    @Test
    void aGapInWhatItHearsIsFilledFromTheLog() {
        append(0, 3);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 3);
            log.appendUnheard(ID, LOG.get(3));
            append(4, 6);
            var frames = reader.until(frame -> seq(frame) == 6);
            assertThat(frames).extracting(LiveTest::seq).isEqualTo(seqs(4, 6));
        }
    }

    @Test
    void whatTheBusNeverToldOfIsReadAfterAWhileWithoutAWord() {
        append(0, 3);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 0);
            reader.until(frame -> seq(frame) == 3);
            log.appendUnheard(ID, LOG.get(3));
            log.appendUnheard(ID, LOG.get(4));
            var frames = reader.until(frame -> seq(frame) == 5);
            assertThat(frames).extracting(LiveTest::seq).isEqualTo(seqs(4, 5));
        }
    }

    @Test
    void aReaderThatStopsReadingLeavesMemoryFlatAndOthersUnaffectedAndIsToldWhereToGoOn() {
        append(0, 5);
        var completed = (Event.TurnCompleted) LOG.get(5).event();
        var page = "word ".repeat(20_000);
        try (var stalled = new Reader(vertx, port);
                var other = new Reader(vertx, port)) {
            stalled.watch(ID, 5);
            other.watch(ID, 5);
            stalled.socket().pause();
            var before = usedMemory();
            for (int seq = 6; seq <= 400; seq++) {
                var at = LOG.get(5).at();
                log.append(ID, new Entry(seq, 1, at, withText(completed, seq + page)));
                assertThat(seq(other.next())).isEqualTo(seq);
                log.forgetTexts(ID, seq);
            }
            assertThat(usedMemory() - before).isLessThan(12L << 20);
            stalled.socket().resume();
            var frames = stalled.until(frame -> frame.getString("type").equals("lagging"));
            assertThat(frames.getLast().getLong("seq"))
                    .isEqualTo(5L + frames.size() - 1)
                    .isLessThan(400);
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void manyAreWatchedOnOneSocketAndOneCanBeLeft() {
        append(0, 4);
        var other = new UUID(7, 2);
        log.append(other, LOG.getFirst());
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 3);
            reader.watch(other, 0);
            reader.until(frame -> frame.getString("deliberation").equals(other.toString()));
            reader.send("{\"type\":\"unwatch\",\"deliberation\":\"" + ID + "\"}");
            reader.send("{}");
            reader.until(frame -> frame.getString("type").equals("problem"));
            append(4, 5);
            log.append(other, LOG.get(1));
            assertThat(reader.next().getString("deliberation")).isEqualTo(other.toString());
        }
    }

    @Test
    void anEventOfSeveralMebibytesArrivesWhole() {
        append(0, 5);
        var text = "word ".repeat(1 << 20);
        var completed = (Event.TurnCompleted) LOG.get(5).event();
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 5);
            log.append(ID, new Entry(6, 1, LOG.get(5).at(), withText(completed, text)));
            assertThat(reader.next().getJsonObject("event").getString("text")).isEqualTo(text);
        }
    }

    private static List<Long> seqs(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static Event withText(Event.TurnCompleted turn, String text) {
        return new Event.TurnCompleted(
                turn.turn(),
                turn.attempt(),
                turn.role(),
                turn.product(),
                turn.digest(),
                text,
                turn.thought(),
                turn.finish(),
                turn.usage(),
                turn.timings(),
                turn.model(),
                turn.node(),
                turn.continued(),
                turn.warnings());
    }
}
