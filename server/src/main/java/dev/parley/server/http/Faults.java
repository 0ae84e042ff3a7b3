package dev.parley.server.http;

import dev.parley.server.configuration.HttpLimits;
import dev.parley.server.store.StoreFault;
import dev.parley.server.store.StoreFault.Reason;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every call that came to nothing with a problem. */
record Faults(Contract contract, HttpLimits limits) {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    void mount(Router router) {
        router.route().failureHandler(this::answer);
        for (int status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, this::answer);
        }
    }

    private void answer(RoutingContext context) {
        if (hasLeft(context)) {
            return;
        }
        var problem = problem(context);
        if (problem.status() == 413) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        } else if (problem.status() == 405) {
            context.response().putHeader(HttpHeaders.ALLOW, allowed(context));
        }
        problem.send(context.response());
    }

    /** Whether nobody is there any more to be answered: the connection broke or was closed. */
    private static boolean hasLeft(RoutingContext context) {
        return context.response().closed() || context.failure() instanceof IOException;
    }

    private Problem problem(RoutingContext context) {
        if (context.failure() instanceof Refusal refusal) {
            return refusal.problem();
        }
        if (context.failure() instanceof StoreFault fault && fault.reason() != Reason.REFUSED) {
            LOG.warn("{} could not be served", context.normalizedPath(), fault);
            return Problem.unavailable(String.valueOf(fault.getMessage()));
        }
        var request = context.request();
        return switch (context.statusCode()) {
            case 404 -> Problem.unknown("there is nothing at " + request.path());
            case 405 ->
                    Problem.wrongMethod(
                            "%s is not possible at %s, but %s"
                                    .formatted(request.method(), request.path(), allowed(context)));
            case 413 -> Problem.tooLarge("the body may have %s at most".formatted(limits.body()));
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
