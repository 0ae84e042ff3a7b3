package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.LiveMessage.Delta;
import dev.parley.server.live.LiveMessage.Texts;
import dev.parley.server.live.LiveMessage.TextsWanted;
import dev.parley.server.live.MemoryLog;
import dev.parley.server.live.Reader;
import io.vertx.core.Vertx;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTest {

    private static final UUID ID = new UUID(7, 1);
    private static final List<Entry> LOG = GoldenLogs.selfRefine();
    private static final FeedLimits LIMITS =
            new FeedLimits(
                    256 * 1024,
                    100,
                    50,
                    256 * 1024,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(300),
                    5);

    private final TestWeb web;
    private final Vertx vertx;
    private final MemoryLog log;
    private final List<Delta> soFar = new CopyOnWriteArrayList<>();
    private final int port;

    LiveTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        vertx = web.vertx();
        log = new MemoryLog(vertx);
        LiveMessage.register(vertx.eventBus());
        vertx.eventBus()
                .<TextsWanted>consumer(
                        LiveMessage.texts("node-a"), wanted -> wanted.reply(new Texts(soFar)));
        port = web.listen(LIMITS, log);
    }

    @AfterEach
    void close() {
        web.close();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | no JSON",
                "{\"type\":\"sing\"} | must be \"watch\" or \"unwatch\"",
                "{\"type\":\"watch\"} | must be a deliberation's id",
                "{\"type\":\"watch\",\"deliberation\":\"x\",\"after\":0} | must be a deliberation's id",
                "{\"type\":\"watch\",\"deliberation\":\"x\",\"after\":-1} | must be a seq",
                "{\"type\":\"unwatch\",\"deliberation\":\"x\",\"colour\":1} | unknown fields: colour",
                "[] | must be \"watch\" or \"unwatch\"",
                "{\"type\":\"watch\",\"deliberation\":\"00000000-0000-0007-0000-000000000009\"} | there is no deliberation",
            })
    void aBadFrameIsAnsweredWithAProblem(String frame, String detail) {
        try (var reader = new Reader(vertx, port)) {
            reader.send(frame);
            var problem = reader.next();
            assertThat(problem.getString("type")).isEqualTo("problem");
            assertThat(problem.getString("detail")).contains(detail);
        }
    }

    @Test
    void aSeqThatTheLogHasNotReachedIsAProblem() {
        append(0, 4);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 9);
            assertThat(reader.next().getString("detail")).contains("ends at 4");
        }
    }

    @Test
    void aFrameOverTheLimitClosesTheSocket() throws Exception {
        try (var reader = new Reader(vertx, port)) {
            var closed = new CountDownLatch(1);
            reader.socket().closeHandler(_ -> closed.countDown());
            reader.send("x".repeat(300 * 1024));
            assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "http://127.0.0.1:1", "http://localhost"})
    void aForeignPageCannotOpenTheSocket(String origin) {
        assertRejected(Reader.connection(port, origin), 403);
    }

    @Test
    void theSocketCannotBeOpenedWithoutAnOrigin() {
        var options =
                new WebSocketConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setURI("/api/live")
                        .setAllowOriginHeader(false);
        assertRejected(options, 403);
    }

    @Test
    void theSocketCannotBeOpenedUnderAForeignName() {
        var options = Reader.connection(port, "http://evil.example:" + port);
        assertRejected(options.putHeader("Host", "evil.example:" + port), 421);
    }

    private void assertRejected(WebSocketConnectOptions options, int status) {
        var client = vertx.createWebSocketClient();
        var connected = client.connect(options).toCompletionStage().toCompletableFuture();
        assertThatThrownBy(connected::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        UpgradeRejectedException.class,
                        rejected -> assertThat(rejected.getStatus()).isEqualTo(status));
    }

    private void append(int from, int to) {
        LOG.subList(from, to).forEach(entry -> log.append(ID, entry));
    }

    private void publish(Delta delta) {
        vertx.eventBus().publish(LiveMessage.address(ID), delta);
    }

    private static Delta delta(String turn, int attempt, int offset, String text) {
        return new Delta(ID, turn, attempt, Channel.TEXT, offset, text);
    }

    private static long seq(JsonObject frame) {
        return frame.getLong("seq", -1L);
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
