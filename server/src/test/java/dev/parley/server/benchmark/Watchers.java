package dev.parley.server.benchmark;

import dev.parley.server.live.Reader;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Watches each deliberation on a socket of its own, and takes whatever comes. */
final class Watchers implements AutoCloseable {

    private final WebSocketClient client;
    private final int port;
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();

    /**
     * @param most that watch at once
     */
    Watchers(Vertx vertx, int port, int most) {
        this.client =
                vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(most));
        this.port = port;
    }

    void watch(UUID deliberation) {
        var wish =
                new JsonObject()
                        .put("type", "watch")
                        .put("deliberation", deliberation.toString())
                        .put("after", 0);
        var socket =
                Reader.await(client.connect(Reader.connection(port, "http://127.0.0.1:" + port)));
        sockets.add(socket);
        socket.textMessageHandler(frame -> {});
        Reader.await(socket.writeTextMessage(wish.encode()));
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::close);
        Reader.await(client.close());
    }
}
