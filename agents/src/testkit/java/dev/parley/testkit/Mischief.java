package dev.parley.testkit;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Plays each of the bad {@link Manners}. For one event loop. */
final class Mischief {
    private static final long MILLISECOND = 1_000_000L;
    private static final long SECOND = 1_000 * MILLISECOND;

    private final Stage stage;
    private final Set<Object> servedBefore = Collections.newSetFromMap(new WeakHashMap<>());

    Mischief(Stage stage) {
        this.stage = stage;
    }

    /** Answers the request as badly as it is told to. */
    void play(Manners manners, Asked asked, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        switch (manners) {
            case Manners.Status(int code, String message) ->
                    Stage.json(response, code, error(code, message));
            case Manners.TooManyRequests(var retryAfter) ->
                    Stage.json(
                            response.putHeader(
                                    "Retry-After", Long.toString(retryAfter.toSeconds())),
                            429,
                            error(429, "Rate limit reached"));
            case Manners.Html() ->
                    response.putHeader("Content-Type", "text/html")
                            .end("<!doctype html><html><body>Log in</body></html>");
            case Manners.Json(String body) ->
                    response.putHeader("Content-Type", "application/json").end(body);
            case Manners.OnlyDone() -> {
                Stage.stream(response);
                response.end(Wire.DONE);
            }
            case Manners.Redirect(String location) ->
                    response.setStatusCode(302).putHeader("Location", location).end();
            case Manners.HeadersThenSilence() -> {
                Stage.stream(response);
                response.writeHead();
            }
            case Manners.Silence() -> {}
            case Manners.Drip(var every) -> {
                Stage.stream(response);
                stage.repeat(response, Buffer.buffer(":"), every.toNanos());
            }
            case Manners.CutOff(int tokens, Speech speech) ->
                    stage.begin(
                            speech, tokens, asked, response, () -> request.connection().close());
            case Manners.EndsEarly(int tokens, Speech speech) ->
                    stage.begin(speech, tokens, asked, response, response::end);
            case Manners.BadUtf8() ->
                    broken(asked, response, Buffer.buffer(new byte[] {(byte) 0xc3, (byte) 0x28}));
            case Manners.BadJson() -> broken(asked, response, Buffer.buffer("oops"));
            case Manners.ErrorInStream(String message) -> errorInStream(message, asked, response);
            case Manners.Endless(String token, double rate) -> {
                Stage.stream(response);
                stage.repeat(response, stage.wire(asked).text(token), (long) (SECOND / rate));
            }
            case Manners.EndlessLine() -> {
                Stage.stream(response);
                response.write("data: ");
                stage.repeat(response, Buffer.buffer("x".repeat(64 * 1024)), MILLISECOND);
            }
            case Manners.Splintered(int bytes, Speech speech) ->
                    splinter(response, stage.bytes(speech, asked), 0, bytes);
            case Manners.Chatty(Speech speech) -> chatter(response, stage.bytes(speech, asked));
            case Manners.ClosesIdle(Speech speech) -> closeIdle(speech, asked, request);
        }
    }

    /** The body that OpenAI-compatible servers send with an error. */
    static JsonObject error(int code, String message) {
        return new JsonObject()
                .put(
                        "error",
                        new JsonObject()
                                .put("code", code)
                                .put("message", message)
                                .put("type", "fake_error"));
    }

    private void broken(Asked asked, HttpServerResponse response, Buffer bytes) {
        Stage.stream(response);
        Buffer line =
                Buffer.buffer("data: {\"choices\":[{\"delta\":{\"content\":\"").appendBuffer(bytes);
        response.end(
                Buffer.buffer()
                        .appendBuffer(stage.wire(asked).text("Once"))
                        .appendBuffer(
                                bytes.length() == 2
                                        ? line.appendString("\"}}]}\n\n")
                                        : Buffer.buffer("data: {oops\n\n"))
                        .appendBuffer(Wire.DONE));
    }

    private void errorInStream(String message, Asked asked, HttpServerResponse response) {
        Stage.stream(response);
        response.end(
                Buffer.buffer()
                        .appendBuffer(stage.wire(asked).text("Once"))
                        .appendBuffer(Wire.data(error(500, message).encode())));
    }

    private static void splinter(HttpServerResponse response, Buffer all, int from, int bytes) {
        if (from == 0) {
            Stage.stream(response);
        }
        if (from >= all.length()) {
            response.end();
            return;
        }
        int to = Math.min(all.length(), from + bytes);
        response.write(all.slice(from, to)).onSuccess(_ -> splinter(response, all, to, bytes));
    }

    private static void chatter(HttpServerResponse response, Buffer bytes) {
        Stage.stream(response);
        response.end(
                ": keep-alive\r\n\r\nevent: message\r\n"
                        + bytes.toString().replace("\n\n", "\r\n\r\n\r\n: ping\r\n"));
    }

    private void closeIdle(Speech speech, Asked asked, HttpServerRequest request) {
        if (servedBefore.add(request.connection())) {
            stage.speak(speech, asked, request.response());
        } else {
            request.connection().close();
        }
    }
}
