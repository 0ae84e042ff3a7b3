package dev.parley.testkit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A model server for load: says the same so many tokens to whoever asks, at one pace, parses next
 * to nothing, and measures how long it took. Each prompt bears a label, by which its calls are
 * added up.
 */
public final class PacedModelServer implements AutoCloseable {

    private static final String LABEL = "(take ";

    private final Stage stage;
    private final Lines text;
    private final Lines json;
    private final HttpServer server;
    private final Map<String, Duration> spoken = new HashMap<>();
    private volatile Pace.Steady pace;
    private int calls;

    private PacedModelServer(Vertx vertx, Pace.Steady pace, Lines text, Lines json) {
        this.stage = new Stage(Endpoint.llamaCpp(), new Ticker(vertx));
        this.pace = pace;
        this.text = text;
        this.json = json;
        this.server = vertx.createHttpServer().requestHandler(this::take);
    }

    /**
     * Starts one. Not to be called on an event loop.
     *
     * @param tokens of every reply, which is cut into so many pieces
     * @param text the reply
     * @param json the reply where a JSON schema is asked for
     */
    public static PacedModelServer start(
            Vertx vertx, double tokensPerSecond, int tokens, String text, String json) {
        var paced =
                new PacedModelServer(
                        vertx,
                        steady(tokensPerSecond),
                        Lines.of(text, tokens),
                        Lines.of(json, tokens));
        paced.server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return paced;
    }

    /** The address as a configuration gives it, {@code http://127.0.0.1:1234/v1}. */
    public String url() {
        return "http://127.0.0.1:" + server.actualPort() + "/v1";
    }

    /** From the next call on another pace. */
    public void speed(double tokensPerSecond) {
        pace = steady(tokensPerSecond);
    }

    /** What a prompt must have in it for its calls to be measured under this name. */
    public static String label(String name) {
        return LABEL + name + ")";
    }

    /** Calls that were served. */
    public synchronized int calls() {
        return calls;
    }

    /** How long all calls of a label took, each from its arrival to its last byte. */
    public synchronized Duration spoken(String name) {
        return spoken.getOrDefault(name, Duration.ZERO);
    }

    /** Waits until so many calls were served; false if it takes longer than {@code most}. */
    public synchronized boolean awaitCalls(int count, Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (calls < count) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }

    private void take(HttpServerRequest request) {
        long arrived = System.nanoTime();
        request.body().onSuccess(body -> speak(request, body.toString(), arrived));
    }

    private void speak(HttpServerRequest request, String body, long arrived) {
        var response = request.response();
        var name = name(body);
        response.endHandler(_ -> served(name, Duration.ofNanos(System.nanoTime() - arrived)));
        var lines = body.contains("\"json_schema\"") ? json : text;
        Stage.stream(response);
        response.write(lines.first);
        stage.steadily(response, lines.tokens, lines.end, pace);
    }

    private synchronized void served(String name, Duration took) {
        spoken.merge(name, took, Duration::plus);
        calls++;
        notifyAll();
    }

    private static Pace.Steady steady(double tokensPerSecond) {
        return new Pace.Steady(tokensPerSecond, Duration.ZERO);
    }

    private static String name(String body) {
        int from = body.indexOf(LABEL) + LABEL.length();
        return body.substring(from, body.indexOf(')', from));
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A reply's bytes: before the tokens, each token, after them. */
    private record Lines(Buffer first, List<Buffer> tokens, Buffer end) {

        static Lines of(String reply, int tokens) {
            var wire = new Wire("fake", true);
            var said = new Utterance(List.of(), pieces(reply, tokens), "stop");
            var chunks = wire.chunks(said);
            return new Lines(
                    chunks.getFirst(), chunks.subList(1, chunks.size()), wire.end(said, asked()));
        }

        private static List<String> pieces(String reply, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i ->
                            reply.substring(
                                    i * reply.length() / count, (i + 1) * reply.length() / count))
                    .toList();
        }

        private static Asked asked() {
            var usage = new JsonObject().put("include_usage", true);
            var body = new JsonObject().put("stream_options", usage);
            return new Asked(0, "/v1/chat/completions", body, Optional.empty(), "");
        }
    }
}
