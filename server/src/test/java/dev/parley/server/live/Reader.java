package dev.parley.server.live;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A page's socket. */
public final class Reader implements AutoCloseable {

    private static final String LIVE = "/api/live";

    private final WebSocketClient client;
    private final WebSocket socket;
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();

    public Reader(Vertx vertx, int port) {
        this(vertx, port, LIVE);
    }

    /** A page's socket at another address. */
    public Reader(Vertx vertx, int port, String address) {
        var options =
                new WebSocketClientOptions().setMaxMessageSize(64 << 20).setMaxFrameSize(1 << 20);
        this.client = vertx.createWebSocketClient(options);
        // The first frame may come before one that is open could be asked for it.
        var opening =
                client.webSocket()
                        .textMessageHandler(frame -> frames.add(new JsonObject(frame)))
                        .closeHandler(closed::complete);
        this.socket =
                await(
                        opening.connect(
                                connection(port, "http://127.0.0.1:" + port).setURI(address)));
    }

    public static WebSocketConnectOptions connection(int port, String origin) {
        return new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI(LIVE)
                .addHeader("Origin", origin);
    }

    public WebSocket socket() {
        return socket;
    }

    public void watch(UUID deliberation, long after) {
        send(
                new JsonObject()
                        .put("type", "watch")
                        .put("deliberation", deliberation.toString())
                        .put("after", after)
                        .encode());
    }

    public void send(String frame) {
        await(socket.writeTextMessage(frame));
    }

    /** The next frame. */
    public JsonObject next() {
        try {
            var frame = frames.poll(60, SECONDS);
            assertThat(frame).as("a frame within 60 s").isNotNull();
            return frame == null ? new JsonObject() : frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** All frames up to the first that is such, which is the last of them. */
    public List<JsonObject> until(Predicate<JsonObject> last) {
        var all = new ArrayList<JsonObject>();
        do {
            all.add(next());
        } while (!last.test(all.getLast()));
        return all;
    }

    /** Waits until the server has closed it. */
    public WebSocket awaitClosed() {
        await(Future.fromCompletionStage(closed));
        return socket;
    }

    public boolean hasMore(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return !frames.isEmpty();
    }

    public static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (!socket.isClosed()) {
            await(socket.close());
        }
        await(client.close());
    }
}
