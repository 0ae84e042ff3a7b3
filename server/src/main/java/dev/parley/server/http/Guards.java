package dev.parley.server.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What every request meets before it is routed: the headers that confine the page, the check of the
 * host it names, of the page it comes from, and of the token it brings. There is no CORS: no other
 * site reads from here.
 */
record Guards(AllowedHosts hosts, Door door) {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                    + "img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void mount(Router router) {
        router.route()
                .handler(Guards::confine)
                .handler(this::checkHost)
                .handler(this::checkOrigin)
                .handler(Guards::checkAddress)
                .handler(door::check);
    }

    private static void confine(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        context.next();
    }

    private void checkHost(RoutingContext context) {
        if (hosts.named(context.request()).isPresent()) {
            context.next();
            return;
        }
        throw new Refusal(Problem.misdirected(misdirected(context.request())));
    }

    private static String misdirected(HttpServerRequest request) {
        var hosts = request.headers().getAll("Host");
        if (hosts.size() != 1) {
            return "the request names %d hosts; it must name one".formatted(hosts.size());
        }
        if (!request.uri().startsWith("/")) {
            return "the request asks for '%s'; it must ask for a path, such as /api/health"
                    .formatted(request.path());
        }
        return "this server does not go by the host '%s'; call it by a name that it is configured with, such as 127.0.0.1:%d, or add it by --hosts"
                .formatted(hosts.getFirst(), request.localAddress().port());
    }

    private void checkOrigin(RoutingContext context) {
        var request = context.request();
        var origin = Optional.ofNullable(request.getHeader("Origin"));
        if (opensSocket(request) ? isOwn(request, origin) : mayCall(request, origin)) {
            context.next();
            return;
        }
        throw new Refusal(
                Problem.foreignOrigin(
                        "a page from %s may not call this server; only its own page may"
                                .formatted(origin.orElse("nowhere"))));
    }

    /** The router itself takes what it can't decode for a fault of ours. */
    private static void checkAddress(RoutingContext context) {
        try {
            URLDecoder.decode(context.request().uri(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            throw new Refusal(
                    Problem.unreadable(
                            400,
                            "'%s' is no address, with what may stand behind its ?: two hexadecimal digits must follow each %%"
                                    .formatted(context.request().path())));
        }
        context.next();
    }

    private boolean mayCall(HttpServerRequest request, Optional<String> origin) {
        return SAFE.contains(request.method()) || origin.isEmpty() || isOwn(request, origin);
    }

    private boolean isOwn(HttpServerRequest request, Optional<String> origin) {
        return origin.filter(hosts.origins(request)::contains).isPresent();
    }

    /** Browsers let any page open a socket to any server; so here an origin must be named. */
    static boolean opensSocket(HttpServerRequest request) {
        var upgrade = request.getHeader("Upgrade");
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }
}
