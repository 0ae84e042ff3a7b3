package dev.parley.server.http;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.live.LiveMessage.Delta;
import dev.parley.server.live.LiveMessage.Texts;
import dev.parley.server.live.LiveMessage.TextsWanted;
import dev.parley.server.live.MemoryLog;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;

/**
 * A log in memory that is watched; what its turns under way have said so far is what the test says.
 */
abstract class WithLiveLog {

    static final UUID ID = new UUID(7, 1);

    static final List<Entry> LOG = GoldenLogs.selfRefine();

    static final FeedLimits LIMITS =
            new FeedLimits(
                    256 * 1024,
                    100,
                    50,
                    256 * 1024,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(300),
                    5);

    final TestWeb web;

    final Vertx vertx;

    final MemoryLog log;

    final List<Delta> soFar = new CopyOnWriteArrayList<>();

    final int port;

    WithLiveLog(Path folder) {
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

    void append(int from, int to) {
        LOG.subList(from, to).forEach(entry -> log.append(ID, entry));
    }

    static long seq(JsonObject frame) {
        return frame.getLong("seq", -1L);
    }
}
