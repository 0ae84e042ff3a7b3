package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.TurnFault;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;

/** Small questions to an endpoint that are answered in one piece. */
final class Posts {

    /** An endpoint said no; or it could not be asked. */
    static final class Failed extends Exception {
        private final TurnFault fault;
        private final int status;

        private Failed(TurnFault fault, int status) {
            super(fault.message(), null, false, false);
            this.fault = fault;
            this.status = status;
        }

        static Failed of(TurnFault fault) {
            return new Failed(fault, 0);
        }

        TurnFault fault() {
            return fault;
        }

        /** Whether the endpoint knows nothing of it, its model perhaps. */
        boolean unknown() {
            return status == 404;
        }

        /** Whether the endpoint can't do what it was asked, rather than not now or not for us. */
        boolean unable() {
            return switch (status) {
                case 0, 401, 402, 403, 408, 429, 502, 503, 504 -> false;
                default -> true;
            };
        }
    }

    private final Vertx vertx;
    private final Endpoint endpoint;
    private final Wire wire;
    private final Faults faults;

    Posts(Vertx vertx, Endpoint endpoint, Wire wire) {
        this.vertx = vertx;
        this.endpoint = endpoint;
        this.wire = wire;
        this.faults = new Faults(endpoint);
    }

    /**
     * A question under way.
     *
     * @param answer fails with {@link Failed}
     * @param exchange that can be stopped; the answer then never comes
     */
    record Question(Future<JsonNode> answer, Exchange exchange) {}

    /** Asks for the JSON that a path answers. */
    Question ask(String path, JsonNode body) {
        var gathered = new Gathered(Promise.promise());
        var exchange = exchange(path, body, gathered);
        exchange.begin();
        return new Question(gathered.promise.future().compose(this::parsed), exchange);
    }

    /** The JSON that a path answers; fails with {@link Failed}. */
    Future<JsonNode> post(String path, JsonNode body) {
        return ask(path, body).answer();
    }

    /** The words of a streamed reply, thought and text as they came; fails with {@link Failed}. */
    Future<String> words(String path, JsonNode body) {
        return bytes(path, body)
                .map(bytes -> {
                    var words = new Words();
                    var reader = StreamReader.of("text/event-stream", words);
                    reader.read(bytes);
                    reader.end();
                    return words.all.toString();
                });
    }

    private Future<JsonNode> parsed(Buffer bytes) {
        try {
            return Future.succeededFuture(Json.MAPPER.readTree(bytes.getBytes()));
        } catch (IOException e) {
            return Future.failedFuture(
                    new Failed(faults.garbled("something that is no JSON", bytes.toString()), 200));
        }
    }

    private Future<Buffer> bytes(String path, JsonNode body) {
        var gathered = new Gathered(Promise.promise());
        exchange(path, body, gathered).begin();
        return gathered.promise.future();
    }

    private Exchange exchange(String path, JsonNode body, Gathered gathered) {
        var bytes = Buffer.buffer(Json.bytes(body));
        return new Exchange(vertx, endpoint, wire, wire.post(path), bytes, gathered);
    }

    private static final class Words implements StreamReader.Listener {
        private final StringBuilder all = new StringBuilder();

        @Override
        public void chunk(Chunk chunk) {
            all.append(chunk.thought()).append(chunk.text());
        }

        @Override
        public void done() {
            // What matters are the words.
        }

        @Override
        public void garbled(String why, String line) {
            all.append('\uFFFD');
        }
    }

    private final class Gathered implements Exchange.Listener {
        private final Promise<Buffer> promise;
        private final Buffer all = Buffer.buffer();

        Gathered(Promise<Buffer> promise) {
            this.promise = promise;
        }

        @Override
        public void begun(HttpClientResponse response) {
            // Whatever it is, it is read by whoever asked.
        }

        @Override
        public void heard(Buffer bytes) {
            all.appendBuffer(bytes);
        }

        @Override
        public void ended() {
            promise.complete(all);
        }

        @Override
        public void refused(Refusal refusal) {
            promise.fail(new Failed(faults.of(refusal), refusal.status()));
        }

        @Override
        public void failed(TurnFault fault) {
            promise.fail(Failed.of(fault));
        }
    }
}
