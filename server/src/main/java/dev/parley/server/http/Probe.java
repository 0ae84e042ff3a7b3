package dev.parley.server.http;

import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.StoreFault;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.Supplier;

/** Tells a stranger whether the node can take work, and nothing more: no name, no reason. */
record Probe(Supplier<Health> health) implements Handler<RoutingContext> {

    private static final Buffer OK = Buffer.buffer(Json.write(Map.of("status", "ok")));

    @Override
    public void handle(RoutingContext context) {
        context.vertx()
                .executeBlocking(this::isWell, false)
                .onSuccess(well -> answer(well, context))
                .onFailure(context::fail);
    }

    private boolean isWell() {
        try {
            return health.get().trouble().isEmpty();
        } catch (StoreFault fault) {
            return false;
        }
    }

    private static void answer(boolean well, RoutingContext context) {
        if (!well) {
            context.fail(new Refusal(Problem.unavailable("the server can take no work just now")));
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(OK);
    }
}
