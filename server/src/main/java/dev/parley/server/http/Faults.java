package dev.parley.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every call that came to nothing with a problem. */
record Faults(Contract contract, WebLimits limits) {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    void mount(Router router) {
        router.route().failureHandler(this::answer);
        for (int status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, this::answer);
        }
    }

    private void answer(RoutingContext context) {
        var problem = problem(context);
        if (problem.status() == 413) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        } else if (problem.status() == 405) {
            context.response().putHeader(HttpHeaders.ALLOW, allowed(context));
        }
        problem.send(context.response());
    }

    private Problem problem(RoutingContext context) {
        if (context.failure() instanceof Refusal refusal) {
            return refusal.problem();
        }
        var request = context.request();
        return switch (context.statusCode()) {
            case 404 -> Problem.unknown("there is nothing at " + request.path());
            case 405 ->
                    Problem.wrongMethod(
                            "%s is not possible at %s, but %s"
                                    .formatted(request.method(), request.path(), allowed(context)));
            case 413 ->
                    Problem.tooLarge(
                            "the body may have %d bytes at most".formatted(limits.bodyBytes()));
            case 500, -1 -> fault(context);
            default -> Problem.other(context.statusCode());
        };
    }

    private static Problem fault(RoutingContext context) {
        LOG.error(
                "{} {} failed",
                context.request().method(),
                context.request().path(),
                context.failure());
        return Problem.fault();
    }

    private String allowed(RoutingContext context) {
        var methods = contract.methods(context.normalizedPath());
        return methods.isEmpty() ? "GET" : String.join(", ", methods);
    }
}
