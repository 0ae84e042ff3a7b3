package dev.parley.server.faults;

import dev.parley.server.live.Reader;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * What a browser's page does with a socket: watches a deliberation from the last event that it saw,
 * each time the socket is opened anew. Notes each gap and each repeat.
 */
final class Page {

    private final WebSocketClient client;
    private final int port;
    private final UUID deliberation;
    private final Map<String, Integer> written = new HashMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Semaphore frames = new Semaphore(0);
    private volatile long seq;
    private volatile boolean ended;

    Page(WebSocketClient client, int port, UUID deliberation) {
        this.client = client;
        this.port = port;
        this.deliberation = deliberation;
    }

    /** Done when the watch is asked for. */
    Future<WebSocket> open() {
        return client.connect(Reader.connection(port, "http://127.0.0.1:" + port))
                .compose(socket -> {
                    written.clear();
                    frames.drainPermits();
                    socket.textMessageHandler(frame -> hear(new JsonObject(frame)));
                    var wish =
                            new JsonObject()
                                    .put("type", "watch")
                                    .put("deliberation", deliberation.toString())
                                    .put("after", seq);
                    return socket.writeTextMessage(wish.encode()).map(socket);
                });
    }

    /** Counts the frames that came since the socket was opened. */
    Semaphore frames() {
        return frames;
    }

    boolean ended() {
        return ended;
    }

    /** Gaps and repeats, in words. */
    Iterable<String> faults() {
        return faults;
    }

    private void hear(JsonObject frame) {
        switch (frame.getString("type")) {
            case "event" -> event(frame);
            case "delta" -> delta(frame);
            case "queued" -> {}
            default -> faults.add(frame.encode());
        }
        frames.release();
    }

    private void event(JsonObject frame) {
        if (frame.getLong("seq") != seq + 1) {
            faults.add("event %d after %d".formatted(frame.getLong("seq"), seq));
        }
        seq = frame.getLong("seq");
        ended = frame.getJsonObject("event").getString("type").equals("Completed");
    }

    /** In a socket a channel's text begins at 0 and goes on where it stood. */
    private void delta(JsonObject frame) {
        var channel =
                frame.getString("turn") + frame.getInteger("attempt") + frame.getString("channel");
        int stood = written.getOrDefault(channel, 0);
        int offset = frame.getInteger("offset");
        if (offset != stood && offset != 0) {
            faults.add("%s goes on at %d after %d".formatted(channel, offset, stood));
        }
        written.put(channel, offset + frame.getString("text").length());
    }
}
