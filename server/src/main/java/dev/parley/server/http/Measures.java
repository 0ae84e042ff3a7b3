package dev.parley.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What the node has counted and timed, where Prometheus looks for it. */
record Measures(Figures figures) {

    private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    void mount(Router router) {
        router.route("/metrics")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        context.vertx()
                .executeBlocking(figures::text, false)
                .onSuccess(text ->
                        context.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                .end(text))
                .onFailure(context::fail);
    }
}
