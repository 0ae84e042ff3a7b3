package dev.parley.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/** Where a page opens its socket; the guards have seen it before. */
record Socket(Handler<ServerWebSocket> live) {

    /** The one version that RFC 6455 knows. */
    private static final String VERSION = "13";

    void mount(Router router) {
        router.route("/api/live")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::open);
    }

    private void open(RoutingContext context) {
        var request = context.request();
        if (!Guards.opensSocket(request) || !upgrades(request)) {
            throw invalid("Upgrade", "/api/live is a WebSocket; open it as one");
        }
        if (!VERSION.equals(request.getHeader("Sec-WebSocket-Version"))) {
            throw invalid("Sec-WebSocket-Version", "Sec-WebSocket-Version must be " + VERSION);
        }
        if (request.getHeader("Sec-WebSocket-Key") == null) {
            throw invalid("Sec-WebSocket-Key", "Sec-WebSocket-Key is missing");
        }
        request.toWebSocket().onSuccess(live).onFailure(context::fail);
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
