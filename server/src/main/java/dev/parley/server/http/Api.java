package dev.parley.server.http;

import dev.parley.agents.deliberation.Json;
import dev.parley.server.configuration.HttpLimits;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Map;
import java.util.stream.Collectors;

/** The calls of the contract behind their routes. */
final class Api {

    private final Contract contract;
    private final Map<String, Call> calls;
    private final RequestReader reader;
    private final HttpLimits limits;

    /**
     * @param calls by the contract's operation id, one for each operation
     */
    Api(Contract contract, Map<String, Call> calls, HttpLimits limits) {
        var wanted = contract.operations().stream().map(Operation::id).collect(Collectors.toSet());
        if (!wanted.equals(calls.keySet())) {
            throw new IllegalArgumentException(
                    "the contract has the calls %s, the server %s"
                            .formatted(wanted, calls.keySet()));
        }
        this.contract = contract;
        this.calls = Map.copyOf(calls);
        this.reader = new RequestReader(contract, new JsonBody(limits.jsonDepth()));
        this.limits = limits;
    }

    void mount(Router router) {
        contract.operations().forEach(operation -> mount(router, operation));
        router.route("/openapi.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> sendContract(context.response()));
    }

    private void mount(Router router, Operation operation) {
        route(router, operation)
                .handler(context -> {
                    reader.checkHead(operation, context);
                    context.next();
                });
        if (operation.hasBody()) {
            route(router, operation)
                    .handler(
                            BodyHandler.create(false).setBodyLimit(operation.most(limits).count()));
        }
        route(router, operation).handler(context -> answer(operation, context));
    }

    private static Route route(Router router, Operation operation) {
        var route = router.route(operation.route());
        operation.methods().forEach(route::method);
        return route;
    }

    /** The body is read on a worker too, for a large one takes its time. */
    private void answer(Operation operation, RoutingContext context) {
        var call = calls.get(operation.id());
        if (call == null) {
            throw new IllegalStateException(operation.id());
        }
        context.vertx()
                .executeBlocking(() -> call.answer(reader.read(operation, context)), false)
                .onSuccess(reply -> send(reply, context))
                .onFailure(context::fail);
    }

    private static void send(Reply reply, RoutingContext context) {
        var response = context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (reply) {
            case Reply.Document(int status, Map<String, String> headers, Object body) -> {
                headers.forEach(response::putHeader);
                response.setStatusCode(status)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(Buffer.buffer(Json.write(body)));
            }
            case Reply.Lines lines -> {
                response.setChunked(true)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-ndjson");
                sendNext(lines, context).onFailure(context::fail);
            }
        }
    }

    /** Page after page, each when the one before is on its way. */
    private static Future<Void> sendNext(Reply.Lines lines, RoutingContext context) {
        return context.vertx()
                .executeBlocking(lines.next()::get, false)
                .compose(page ->
                        page == null || page.isEmpty()
                                ? context.response().end()
                                : context.response()
                                        .write(page)
                                        .compose(_ -> sendNext(lines, context)));
    }

    private void sendContract(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(contract.text());
    }
}
