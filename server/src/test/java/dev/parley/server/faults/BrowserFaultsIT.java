package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.live.Reader;
import dev.parley.server.whole.Actor;
import dev.parley.server.whole.Node;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClientOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages whose sockets are cut. */
class BrowserFaultsIT {

    private static final Map<String, String> SMALL_HEAP = Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m");

    private static final Duration RECOVERED = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Vertx vertx = Vertx.vertx();
    private final Relay wire = new Relay("127.0.0.1");
    @TempDir private Path folder;
    private FakeModelServer model;
    private Node node;

    @BeforeEach
    void start() {
        model = FakeModelServer.start(vertx, new Actor(25));
        Node.configure(
                folder,
                """
                hosts: [localhost, '%s']
                models:
                  - id: actor
                    url: %s
                    name: fake
                    thinks: true
                    sampling: {max-tokens: 1000000}
                    limits: {concurrency: 64}
                    patience: {total: 12 s}
                """
                        .formatted(wire.place(), model.url()));
        node = Node.start(folder, SMALL_HEAP);
        wire.leadsTo(node.port());
    }

    @AfterEach
    void close() {
        node.close();
        wire.close();
        model.close();
        vertx.close().await();
    }

    @Test
    void browserReconnects() throws InterruptedException {
        var random = new SplittableRandom(7);
        var client = vertx.createWebSocketClient();
        var page = new Page(client, wire.port(), Tales.submit(node.rest(), 1).getFirst());
        while (!page.ended()) {
            Reader.await(page.open());
            page.frames().tryAcquire(random.nextInt(1, 30), 2, TimeUnit.SECONDS);
            wire.cut();
        }
        assertThat(page.faults()).isEmpty();
        Reader.await(client.close());
    }

    /** A proxy that is started again: all its sockets break, and all come back. */
    @Test
    void aThousandReconnectsAtOnce() throws InterruptedException {
        var ids = Tales.submit(node.rest(), 20);
        var client =
                vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(2000));
        var pages =
                IntStream.range(0, 1000)
                        .mapToObj(i -> new Page(client, wire.port(), ids.get(i % ids.size())))
                        .toList();
        for (int round = 0; round < 3; round++) {
            var begin = System.nanoTime();
            Reader.await(Future.all(pages.stream().map(Page::open).toList()));
            for (var page : pages) {
                assertThat(page.frames().tryAcquire(RECOVERED.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(RECOVERED);
            wire.cut();
        }
        Reader.await(Future.all(pages.stream().map(Page::open).toList()));
        Eventually.within(PATIENCE, "all see the end", () -> pages.stream().allMatch(Page::ended));
        assertThat(pages).allSatisfy(page -> assertThat(page.faults()).isEmpty());
        Reader.await(client.close());
    }
}
