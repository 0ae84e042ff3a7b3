package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.whole.Actor;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Rest;
import dev.parley.server.whole.Tale;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script that hands over whatever it has, as fast as it can. */
class LoadFaultsIT {

    private static final int PROMPTS = 10_000;
    private static final int QUEUE = 2_000;

    /** Calls of a client that keeps its connections. */
    private static final int SOCKETS = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AtomicInteger refused = new AtomicInteger();
    @TempDir private Path folder;

    /** The queue is bounded: what is refused comes again when it was told to. */
    @Test
    void tenThousandPromptsAtOnce() throws Exception {
        var vertx = Vertx.vertx();
        try (var model = FakeModelServer.start(vertx, Actor::reply)) {
            Node.configure(
                    folder,
                    """
                    limits: {node: {deliberations: 400, reserve: 40, queue: %d}}
                    models: [{id: actor, url: '%s', name: fake, thinks: true, limits: {concurrency: 64}}]
                    """
                            .formatted(QUEUE, model.url()));
            try (var node = Node.start(folder, Map.of("JAVA_TOOL_OPTIONS", "-Xmx384m"))) {
                var ids = submitAll(node.rest());
                Eventually.within(PATIENCE, "all are done", () -> waiting(node.rest()) == 0);
                for (int i = 0; i < PROMPTS; i += 250) {
                    Outcome.completed(node.rest(), ids.get(i));
                }
                Eventually.within(
                        PATIENCE, "all are completed", () -> completed(node.rest()) == PROMPTS);
                assertThat(refused).hasPositiveValue();
            }
        } finally {
            vertx.close().await();
        }
    }

    private List<UUID> submitAll(Rest rest) throws Exception {
        var sockets = new Semaphore(SOCKETS);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun =
                    IntStream.range(0, PROMPTS)
                            .mapToObj(i -> all.submit(() -> submit(rest, i, sockets)))
                            .toList();
            var ids = new java.util.ArrayList<UUID>();
            for (var each : begun) {
                ids.add(each.get());
            }
            return ids;
        }
    }

    private UUID submit(Rest rest, int number, Semaphore sockets) throws InterruptedException {
        var tale = Tales.of(Tale.by("raw"), number);
        while (true) {
            sockets.acquire();
            var answer = post(rest, tale, sockets);
            if (answer.statusCode() == 201) {
                return UUID.fromString(new JsonObject(answer.body()).getString("id"));
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("which is as many as limits.node.queue allows");
            refused.incrementAndGet();
            Thread.sleep(
                    Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
        }
    }

    private static java.net.http.HttpResponse<String> post(
            Rest rest, JsonObject tale, Semaphore sockets) {
        try {
            return rest.post("/api/deliberations", tale);
        } finally {
            sockets.release();
        }
    }

    private static int waiting(Rest rest) {
        var waiting = rest.json("/api/nodes").getJsonObject("waiting").getInteger("interactive");
        assertThat(waiting).isLessThanOrEqualTo(QUEUE);
        return waiting;
    }

    private static int completed(Rest rest) {
        var completed = 0;
        var page = rest.json("/api/deliberations?status=completed&limit=200");
        while (true) {
            completed += page.getJsonArray("items").size();
            if (!page.containsKey("next")) {
                return completed;
            }
            page =
                    rest.json(
                            "/api/deliberations?status=completed&limit=200&after="
                                    + page.getString("next"));
        }
    }
}
