package dev.parley.testkit;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Speaks one utterance after another onto responses: pre-encoded, and paced by one ticker. For one
 * event loop.
 */
final class Stage {
    private static final int ENCODED_KEPT = 256;
    private static final long SECOND = 1_000_000_000L;

    private final Endpoint endpoint;
    private final Ticker ticker;
    private final Map<Key, List<Buffer>> encoded = new LinkedHashMap<>();

    private record Key(Utterance utterance, boolean chat) {}

    Stage(Endpoint endpoint, Ticker ticker) {
        this.endpoint = endpoint;
        this.ticker = ticker;
    }

    /** Speaks, streamed or whole as the request wants it. */
    void speak(Speech speech, Asked asked, HttpServerResponse response) {
        Part part = part(speech, asked);
        if (!asked.body().getBoolean("stream", false)) {
            String repeated = part.continued ? lastMessage(asked.body()) : "";
            json(response, 200, part.wire.whole(part.utterance, asked, repeated));
            return;
        }
        stream(response);
        Buffer end = part.wire.end(part.utterance, asked);
        switch (speech.pace()) {
            case Pace.AtOnce() -> response.end(joined(part.chunks).appendBuffer(end));
            case Pace.Steady steady -> {
                response.write(part.chunks.getFirst());
                steadily(response, part.chunks.subList(1, part.chunks.size()), end, steady);
            }
        }
    }

    /** Speaks the first tokens; what then comes of the response is the caller's affair. */
    void begin(Speech speech, int tokens, Asked asked, HttpServerResponse response, Runnable then) {
        List<Buffer> chunks = part(speech, asked).chunks;
        stream(response);
        response.write(joined(chunks.subList(0, Math.min(tokens + 1, chunks.size()))))
                .onComplete(_ -> then.run());
    }

    /** The whole streamed reply as bytes. */
    Buffer bytes(Speech speech, Asked asked) {
        Part part = part(speech, asked);
        return joined(part.chunks).appendBuffer(part.wire.end(part.utterance, asked));
    }

    /** Writes the same again and again until the caller goes away. */
    void repeat(HttpServerResponse response, Buffer token, long everyNanos) {
        ticker.after(
                everyNanos,
                _ -> {
                    if (response.closed()) {
                        return 0;
                    }
                    if (!response.writeQueueFull()) {
                        response.write(token);
                    }
                    return everyNanos;
                });
    }

    Wire wire(Asked asked) {
        return new Wire(endpoint.model(), chat(asked));
    }

    static void stream(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
    }

    static void json(HttpServerResponse response, int status, JsonObject body) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .end(body.toBuffer());
    }

    private record Part(Wire wire, Utterance utterance, List<Buffer> chunks, boolean continued) {}

    private Part part(Speech speech, Asked asked) {
        boolean chat = chat(asked);
        boolean continued = chat && Rendering.continues(endpoint, asked.body());
        boolean spoilt = continued && endpoint.template() == Template.SENDS_TEMPLATE_BACK;
        Speech said =
                spoilt
                        ? new Speech(
                                speech.thought(),
                                Rendering.TEMPLATE_TEXT + speech.text(),
                                speech.pace())
                        : speech;
        Utterance utterance = Utterance.of(said, endpoint, chat, asked);
        Wire wire = wire(asked);
        if (encoded.size() >= ENCODED_KEPT) {
            encoded.clear();
        }
        return new Part(
                wire,
                utterance,
                encoded.computeIfAbsent(new Key(utterance, chat), _ -> wire.chunks(utterance)),
                continued);
    }

    /** Writes token by token, then the end. */
    void steadily(HttpServerResponse response, List<Buffer> tokens, Buffer end, Pace.Steady pace) {
        long each = (long) (SECOND / pace.tokensPerSecond());
        long start = System.nanoTime() + pace.first().toNanos();
        int[] said = {0};
        ticker.after(
                pace.first().toNanos() + each,
                now -> {
                    if (response.closed()) {
                        return 0;
                    }
                    int due = (int) Math.min(tokens.size(), (now - start) / each);
                    if (due == tokens.size()) {
                        response.end(joined(tokens.subList(said[0], due)).appendBuffer(end));
                        return 0;
                    }
                    if (due > said[0]) {
                        response.write(
                                due == said[0] + 1
                                        ? tokens.get(said[0])
                                        : joined(tokens.subList(said[0], due)));
                        said[0] = due;
                    }
                    return Math.max(1, start + (due + 1) * each - now);
                });
    }

    private static boolean chat(Asked asked) {
        return asked.path().endsWith("/chat/completions");
    }

    private static String lastMessage(JsonObject body) {
        var messages = body.getJsonArray("messages");
        return messages.getJsonObject(messages.size() - 1).getString("content", "");
    }

    private static Buffer joined(List<Buffer> buffers) {
        Buffer all = Buffer.buffer();
        buffers.forEach(all::appendBuffer);
        return all;
    }
}
