package dev.parley.server;

import dev.parley.server.configuration.Configuration;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.StaticHandler;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A node: what it is made of, wired. Today the page alone. */
public final class Server implements Running {

    private static final Duration START = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final HttpServer http;
    private final Configuration configuration;

    private Server(Vertx vertx, HttpServer http, Configuration configuration) {
        this.vertx = vertx;
        this.http = http;
        this.configuration = configuration;
    }

    /**
     * Starts a node; returns when it can be reached.
     *
     * @param out for plain lines on what it found
     */
    public static Server start(Configuration configuration, PrintStream out) {
        var vertx = Vertx.vertx();
        try {
            var router = Router.router(vertx);
            router.get().handler(StaticHandler.create("webroot"));
            var http =
                    vertx.createHttpServer()
                            .requestHandler(router)
                            .listen(configuration.port(), configuration.host())
                            .await(START.toMillis(), TimeUnit.MILLISECONDS);
            return new Server(vertx, http, configuration);
        } catch (Exception failed) {
            vertx.close().await();
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public URI address() {
        var host = configuration.host();
        return URI.create(
                "http://%s:%d"
                        .formatted(
                                host.contains(":") ? "[" + host + "]" : host, http.actualPort()));
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
