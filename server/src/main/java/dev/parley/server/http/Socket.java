package dev.parley.server.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where a page opens a socket; the guards have seen it before. */
record Socket(String path, Function<RoutingContext, Future<Handler<ServerWebSocket>>> served) {

    /** The one version that RFC 6455 knows. */
    private static final String VERSION = "13";

    /** One that serves whoever comes. */
    static Socket of(String path, Handler<ServerWebSocket> served) {
        return new Socket(path, _ -> Future.succeededFuture(served));
    }

    void mount(Router router) {
        router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::open);
    }

    private void open(RoutingContext context) {
        var request = context.request();
        if (!Guards.opensSocket(request) || !upgrades(request)) {
            throw invalid(
                    "Upgrade",
                    WatchAddress.masked(request.path()) + " is a WebSocket; open it as one");
        }
        if (!VERSION.equals(request.getHeader("Sec-WebSocket-Version"))) {
            throw invalid("Sec-WebSocket-Version", "Sec-WebSocket-Version must be " + VERSION);
        }
        if (request.getHeader("Sec-WebSocket-Key") == null) {
            throw invalid("Sec-WebSocket-Key", "Sec-WebSocket-Key is missing");
        }
        // What is read already can't become a socket; it may take a while to know who serves it.
        request.pause();
        served.apply(context)
                .onSuccess(serve -> request.toWebSocket().onSuccess(serve).onFailure(context::fail))
                .onFailure(fault -> {
                    request.resume();
                    context.fail(fault);
                });
    }

    private static boolean upgrades(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && Optional.ofNullable(request.getHeader("Connection"))
                        .filter(options -> options.toLowerCase(Locale.ROOT).contains("upgrade"))
                        .isPresent();
    }

    private static Refusal invalid(String header, String detail) {
        return new Refusal(Problem.invalid(header, detail));
    }
}
