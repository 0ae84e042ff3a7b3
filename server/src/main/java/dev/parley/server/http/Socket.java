package dev.parley.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Where a page opens its socket; the guards have seen it before. */
record Socket(Handler<ServerWebSocket> live) {

    void mount(Router router) {
        router.get("/api/live").handler(this::open);
    }

    private void open(RoutingContext context) {
        if (!Guards.opensSocket(context.request())) {
            throw new Refusal(
                    Problem.invalid("Upgrade", "/api/live is a WebSocket; open it as one"));
        }
        context.request().toWebSocket().onSuccess(live).onFailure(context::fail);
    }
}
