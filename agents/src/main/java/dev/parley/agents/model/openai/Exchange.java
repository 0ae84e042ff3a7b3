package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.TurnFault;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One request and its reply, byte by byte as it comes, under the endpoint's patience and cap. It
 * ends once: whole, refused or failed; stopped, in silence. Lives on the event loop it began on.
 */
final class Exchange {

    private static final int MOST_OF_A_REFUSAL = 16 * 1024;
    private static final long MILLION = 1_000_000L;
    private static final Duration DRAINING = Duration.ofSeconds(1);

    /** Who reads the reply. */
    interface Listener {

        /** The endpoint answered 200. */
        void begun(HttpClientResponse response);

        void heard(Buffer bytes);

        /** The body has come to its proper end. */
        void ended();

        /** The endpoint answered something else. */
        void refused(Refusal refusal);

        void failed(TurnFault fault);
    }

    private final Vertx vertx;
    private final Endpoint endpoint;
    private final Wire wire;
    private final Faults faults;
    private final RequestOptions options;
    private final Buffer body;
    private final Listener listener;
    private final Buffer refusal = Buffer.buffer();
    private Optional<HttpClientRequest> request = Optional.empty();
    private long deadline = -1;
    private long watch = -1;
    private long heardAt;
    private long bytes;
    private boolean headed;
    private boolean bodyEnded;
    private boolean over;

    Exchange(
            Vertx vertx,
            Endpoint endpoint,
            Wire wire,
            RequestOptions options,
            Buffer body,
            Listener listener) {
        this.vertx = vertx;
        this.endpoint = endpoint;
        this.wire = wire;
        this.faults = new Faults(endpoint);
        this.options = options;
        this.body = body;
        this.listener = listener;
    }

    void begin() {
        heardAt = System.nanoTime();
        deadline = after(endpoint.patience().total(), () -> fail(faults.tooSlow()));
        watch = after(endpoint.patience().first(), this::look);
        send(wire.pooled());
    }

    /** Stops it and closes its connection, without a word to the listener. */
    void stop() {
        close();
        reset();
    }

    /**
     * What matters has been read: the rest is let come for a second so that the connection can
     * serve again, and is told to nobody.
     */
    void drain() {
        close();
        if (!bodyEnded) {
            watch = after(DRAINING, this::reset);
        }
    }

    private void send(HttpClientAgent client) {
        client.request(options)
                .onSuccess(this::connected)
                .onFailure(cause -> fail(Causes.unreachable(cause, faults)));
    }

    private void connected(HttpClientRequest made) {
        request = Optional.of(made);
        if (over) {
            made.reset();
            return;
        }
        made.send(body).onSuccess(this::head).onFailure(cause -> unanswered(made, cause));
    }

    /**
     * A kept connection that the server has meanwhile closed is nobody's fault: ask on a new one.
     */
    private void unanswered(HttpClientRequest made, Throwable cause) {
        if (!over && Causes.closed(cause) && wire.hasServed(made.connection())) {
            send(wire.fresh());
        } else {
            fail(Causes.unanswered(cause, faults));
        }
    }

    private void head(HttpClientResponse response) {
        if (over) {
            return;
        }
        headed = true;
        heardAt = System.nanoTime();
        response.exceptionHandler(cause -> fail(faults.cutOff()));
        response.endHandler(end -> ended(response));
        response.handler(some -> heard(response, some));
        if (response.statusCode() == 200) {
            listener.begun(response);
        }
    }

    private void heard(HttpClientResponse response, Buffer some) {
        heardAt = System.nanoTime();
        bytes += some.length();
        if (over) {
            return;
        }
        if (response.statusCode() != 200) {
            refusal.appendBuffer(
                    some.slice(0, Math.min(some.length(), MOST_OF_A_REFUSAL - refusal.length())));
        } else {
            listener.heard(some);
        }
        if (bytes > endpoint.mostBytes()) {
            fail(faults.tooManyBytes());
        }
    }

    private void ended(HttpClientResponse response) {
        bodyEnded = true;
        vertx.cancelTimer(watch);
        wire.served(response.request().connection());
        if (over) {
            return;
        }
        close();
        if (response.statusCode() == 200) {
            listener.ended();
        } else {
            listener.refused(Refusal.of(response, refusal.toString(), Instant.now()));
        }
    }

    private void look() {
        var patience = headed ? endpoint.patience().idle() : endpoint.patience().first();
        var left = patience.toNanos() - (System.nanoTime() - heardAt);
        if (left > 0) {
            watch = after(Duration.ofNanos(left + MILLION), this::look);
        } else {
            fail(faults.silent(patience));
        }
    }

    private void fail(TurnFault fault) {
        if (!over) {
            stop();
            listener.failed(fault);
        }
    }

    private void reset() {
        if (!bodyEnded) {
            request.ifPresent(HttpClientRequest::reset);
        }
    }

    private void close() {
        over = true;
        vertx.cancelTimer(deadline);
        vertx.cancelTimer(watch);
    }

    private long after(Duration wait, Runnable then) {
        return vertx.setTimer(Math.max(1, wait.toMillis()), timer -> then.run());
    }
}
