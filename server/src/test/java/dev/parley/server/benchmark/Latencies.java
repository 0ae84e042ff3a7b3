package dev.parley.server.benchmark;

import dev.parley.server.live.Reader;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** Many readers of each deliberation, and how long after it was written each event reached them. */
final class Latencies implements AutoCloseable {

    private static final int SOCKETS = 2_000;

    private final WebSocketClient client;
    private final int port;
    private final int each;
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();
    private final LongAdder frames = new LongAdder();
    private final long begun = System.nanoTime();

    /**
     * @param each sockets for what is watched
     */
    Latencies(Vertx vertx, int port, int each) {
        this.client =
                vertx.createWebSocketClient(
                        new WebSocketClientOptions().setMaxConnections(SOCKETS));
        this.port = port;
        this.each = each;
    }

    /** A deliberation by sockets of its own. */
    void watch(UUID deliberation) {
        watch("/api/live", List.of(deliberation));
    }

    /** All of these by each socket. */
    void watch(String address, List<UUID> deliberations) {
        for (int i = 0; i < each; i++) {
            watchOnce(address, deliberations);
        }
    }

    private void watchOnce(String address, List<UUID> deliberations) {
        var watched = Instant.now();
        var connection = Reader.connection(port, "http://127.0.0.1:" + port).setURI(address);
        var socket = Reader.await(client.connect(connection));
        sockets.add(socket);
        socket.textMessageHandler(frame -> heard(frame, watched));
        deliberations.forEach(deliberation ->
                Reader.await(
                        socket.writeTextMessage(
                                new JsonObject()
                                        .put("type", "watch")
                                        .put("deliberation", deliberation.toString())
                                        .put("after", 0)
                                        .encode())));
    }

    /** What was written before it was watched is read later than it was written. */
    private void heard(String frame, Instant watched) {
        frames.increment();
        if (!frame.contains("\"type\":\"event\"")) {
            return;
        }
        var at = Instant.parse(new JsonObject(frame).getString("at"));
        if (at.isAfter(watched.plusMillis(500))) {
            millis.add(Duration.between(at, Instant.now()).toMillis());
        }
    }

    /** Events and text together, of each socket since the first was opened. */
    double framesPerSecond() {
        var seconds = (System.nanoTime() - begun) / 1e9;
        return frames.sum() / seconds / sockets.size();
    }

    /** In milliseconds. */
    double p99() {
        var sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() * 99 / 100);
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::close);
        Reader.await(client.close());
    }
}
