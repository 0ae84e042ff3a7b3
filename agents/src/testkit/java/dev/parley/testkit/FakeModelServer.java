package dev.parley.testkit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A real HTTP server on a free loopback port that speaks the OpenAI-compatible protocol and says
 * what a {@link Script} tells it to. Requests that ask for one word (probes of prefill) it answers
 * itself, as any model could, and does not put before the script. All requests are served by one
 * event loop.
 */
public final class FakeModelServer implements AutoCloseable {
    private final AtomicReference<Script> script;
    private final Ledger ledger = new Ledger();
    private final HttpServer server;

    private FakeModelServer(Vertx vertx, Endpoint endpoint, Script script) {
        this.script = new AtomicReference<>(script);
        Desk desk = new Desk(vertx, endpoint, this.script::get, ledger);
        this.server =
                vertx.createHttpServer()
                        .connectionHandler(connection -> {
                            ledger.connectionOpened();
                            connection.closeHandler(_ -> ledger.connectionClosed());
                        })
                        .requestHandler(desk::take);
    }

    /** Starts one as llama.cpp's server. Not to be called on an event loop. */
    public static FakeModelServer start(Vertx vertx, Script script) {
        return start(vertx, Endpoint.llamaCpp(), script);
    }

    /** Starts one of the given kind. Not to be called on an event loop. */
    public static FakeModelServer start(Vertx vertx, Endpoint endpoint, Script script) {
        var fake = new FakeModelServer(vertx, endpoint, script);
        fake.server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return fake;
    }

    /** The port it listens on. */
    public int port() {
        return server.actualPort();
    }

    /** The address without a path, {@code http://127.0.0.1:1234}. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** The address as a configuration gives it, {@code http://127.0.0.1:1234/v1}. */
    public String url() {
        return address() + "/v1";
    }

    /** What it saw. */
    public Ledger ledger() {
        return ledger;
    }

    /** From the next request on another script; numbers go on. */
    public void follow(Script other) {
        script.set(other);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
