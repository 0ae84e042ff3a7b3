package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.MemoryLog;
import dev.parley.server.live.Reader;
import dev.parley.server.live.WatchedLog;
import io.vertx.core.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that ask for more than they take. */
class LiveAbuseTest {

    private static final UUID ID = new UUID(7, 1);
    private static final int MORE_THAN_BUFFERS_HOLD = 5_000;
    private static final FeedLimits LIMITS =
            new FeedLimits(
                    256 * 1024,
                    3,
                    50,
                    256 * 1024,
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    5);

    private final TestWeb web;
    private final MemoryLog log;
    private final int port;

    LiveAbuseTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        log = new MemoryLog(web.vertx());
        LiveMessage.register(web.vertx().eventBus());
        port = web.listen(LIMITS, log);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void oneWatchMoreThanASocketMayHaveIsRefusedUntilOneIsLeft() {
        var ids = IntStream.rangeClosed(1, 4).mapToObj(i -> new UUID(7, i)).toList();
        ids.forEach(id -> log.append(id, GoldenLogs.selfRefine().getFirst()));
        try (var reader = new Reader(web.vertx(), port)) {
            ids.forEach(id -> reader.watch(id, 0));
            var refused = reader.until(frame -> frame.getString("type").equals("problem"));
            assertThat(refused.getLast().getString("detail"))
                    .isEqualTo("a socket may watch 3 deliberations; unwatch one first");
            assertThat(refused.getLast().getString("deliberation"))
                    .isEqualTo(ids.getLast().toString());
            reader.send("{\"type\":\"unwatch\",\"deliberation\":\"" + ids.getFirst() + "\"}");
            reader.watch(ids.getLast(), 0);
            reader.until(frame ->
                    frame.getString("type").equals("event")
                            && frame.getString("deliberation").equals(ids.getLast().toString()));
        }
    }

    @Test
    void whoReadsNoAnswersIsNotReadFromAnyMore() throws InterruptedException {
        var nonsense = "{\"type\":\"" + "x".repeat(20_000) + "\"}";
        try (var reader = new Reader(web.vertx(), port)) {
            reader.socket().pause();
            var sent = 0;
            while (sent < MORE_THAN_BUFFERS_HOLD && takesMore(reader.socket())) {
                reader.socket().writeTextMessage(nonsense);
                sent++;
            }
            assertThat(sent).isLessThan(MORE_THAN_BUFFERS_HOLD);
            reader.socket().resume();
            assertThat(reader.next().getString("type")).isEqualTo("problem");
            log.append(ID, GoldenLogs.selfRefine().getFirst());
            reader.watch(ID, 0);
            reader.until(frame -> frame.getString("type").equals("event"));
        }
    }

    private static boolean takesMore(WebSocket socket) throws InterruptedException {
        for (int wait = 0; socket.writeQueueFull() && wait < 200; wait++) {
            Thread.sleep(10);
        }
        return !socket.writeQueueFull();
    }

    @Test
    void watchesAreLookedUpOneAfterTheOther() throws InterruptedException {
        var asked = new AtomicInteger();
        var first = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = new SlowLog(log, asked, first, go);
        try (var reader = new Reader(web.vertx(), web.listen(LIMITS, slow))) {
            log.append(ID, GoldenLogs.selfRefine().getFirst());
            IntStream.range(0, 50).forEach(_ -> reader.watch(ID, 0));
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(500);
            assertThat(asked).hasValue(1);
            go.countDown();
            reader.until(frame -> frame.getString("type").equals("event"));
        } finally {
            go.countDown();
        }
    }

    /** Says nothing of where a log stands until it may. */
    private record SlowLog(
            MemoryLog log, AtomicInteger asked, CountDownLatch first, CountDownLatch go)
            implements WatchedLog {
        @Override
        public Optional<Standing> standing(UUID deliberation) {
            asked.incrementAndGet();
            first.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return log.standing(deliberation);
        }

        @Override
        public List<Entry> entries(UUID deliberation, long after, int most) {
            return log.entries(deliberation, after, most);
        }
    }
}
