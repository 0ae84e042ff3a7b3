package dev.parley.server.http;

import dev.parley.server.configuration.Bytes;
import dev.parley.server.configuration.HttpLimits;
import dev.parley.server.store.StoreFault;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every call that came to nothing with a problem. */
record Faults(Contract contract, HttpLimits limits) {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    void mount(Router router) {
        router.route().failureHandler(this::answer);
        for (int status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, this::answer);
        }
    }

    /** Answers what is no HTTP, before it could be routed. */
    static void answerUnreadable(HttpServerRequest request) {
        var problem =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ ->
                            Problem.unreadable(414, "the address is longer than this server reads");
                    case TooLongHttpHeaderException _ ->
                            Problem.unreadable(
                                    431, "the headers are longer than this server reads");
                    case null, default ->
                            Problem.unreadable(
                                    400, "this is no HTTP request that can be understood");
                };
        problem.send(request.response());
        request.connection().close();
    }

    void answer(RoutingContext context) {
        if (hasHungUp(context)) {
            context.request().connection().close();
            return;
        }
        var problem = problem(context);
        if (context.response().headWritten()) {
            // What has begun can only be cut off, so that nobody takes it for the whole.
            context.request().connection().close();
            return;
        }
        var headers = context.response().setChunked(false).headers();
        switch (problem.status()) {
            case 405 -> headers.set(HttpHeaders.ALLOW, allowed(context));
            case 413 -> headers.set(HttpHeaders.CONNECTION, "close");
            case 503 -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY.toSeconds()));
            default -> {}
        }
        problem.send(context.response());
    }

    /** Whether nobody is there any more to be answered: the connection broke or was closed. */
    private static boolean hasHungUp(RoutingContext context) {
        return context.failure() instanceof IOException
                || (context.response().closed() && context.failure() instanceof VertxException);
    }

    private Problem problem(RoutingContext context) {
        var request = context.request();
        if (context.failure() instanceof Refusal refusal) {
            return refusal.problem();
        }
        if (context.failure() instanceof StoreFault fault) {
            report(request, fault);
            return StoreProblem.of(fault);
        }
        return switch (context.statusCode()) {
            case 400 ->
                    Problem.unreadable(400, "the request must name one host in its header Host");
            case 404 -> Problem.unknown("there is nothing at " + path(request));
            case 405 ->
                    Problem.wrongMethod(
                            "%s is not possible at %s, but %s"
                                    .formatted(request.method(), path(request), allowed(context)));
            case 413 -> Problem.tooLarge("the body may have %s at most".formatted(most(context)));
            default -> {
                LOG.error("{} {} failed", request.method(), path(request), context.failure());
                yield Problem.fault(
                        "the server met something it was not made for; its log says what");
            }
        };
    }

    private Bytes most(RoutingContext context) {
        return contract.operation(context.request().method(), context.normalizedPath())
                .map(operation -> operation.most(limits))
                .orElse(limits.body());
    }

    private static void report(HttpServerRequest request, StoreFault fault) {
        if (fault.passing()) {
            LOG.warn("{} {}: {}", request.method(), path(request), fault.getMessage());
        } else {
            LOG.error("{} {} failed", request.method(), path(request), fault);
        }
    }

    /** As it may be logged. */
    private static String path(HttpServerRequest request) {
        return WatchAddress.masked(request.path());
    }

    private String allowed(RoutingContext context) {
        var methods = contract.methods(context.normalizedPath());
        return methods.isEmpty() ? "GET, HEAD" : String.join(", ", methods);
    }
}
