package dev.parley.server.http;

import dev.parley.agents.deliberation.Digest;
import dev.parley.server.live.Hall;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a hall watches what a presenter shows: a page and its socket, both with the presentation's
 * token in their address. The token is looked up by its digest, so that the time it takes tells
 * nothing of it, and a wrong one is answered as one whose presentation is over.
 */
record WatchAddress(Hall hall, Page page) {

    private static final String PAGE = "/watch/";
    private static final String SOCKET = "/api/watch/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** What its page is made of, beside the page itself. */
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    private static final Pattern WATCH = Pattern.compile("(?:/api)?/watch/[^/]+");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Pattern IN_PATH =
            Pattern.compile("(?<=/watch/)[^/]+", Pattern.CASE_INSENSITIVE);
    private static final String OVER = "nothing is shown at this address, or not any more";

    /**
     * Whether a request is for what one may reach with a presentation's token alone; read as the
     * router reads it.
     */
    static boolean isFor(RoutingContext context) {
        var path = context.normalizedPath();
        return READING.contains(context.request().method())
                && (ASSET.matcher(path).matches() || WATCH.matcher(path).matches());
    }

    /** A path as it may be logged: without the token. */
    static String masked(@Nullable String path) {
        return path == null ? "" : IN_PATH.matcher(path).replaceAll("…");
    }

    /** The address of the page for those who have the token. */
    static String of(String token) {
        return PAGE + token;
    }

    void mount(Router router) {
        router.route(PAGE + ":token")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::show);
        new Socket(SOCKET + ":token", this::seat).mount(router);
    }

    private void show(RoutingContext context) {
        find(context)
                .onSuccess(found -> {
                    if (found.isPresent()) {
                        page.showAs("no-store", context.response());
                    } else {
                        Threshold.NOTHING_SHOWN.showIn(context.response());
                    }
                })
                .onFailure(context::fail);
    }

    private Future<Handler<ServerWebSocket>> seat(RoutingContext context) {
        return find(context)
                .map(found -> {
                    var presentation = found.orElseThrow(() -> new Refusal(Problem.unknown(OVER)));
                    return socket -> hall.open(presentation, socket);
                });
    }

    private Future<Optional<UUID>> find(RoutingContext context) {
        var token = context.pathParam("token");
        return token != null && TOKEN.matcher(token).matches()
                ? hall.find(Digest.of(token))
                : Future.succeededFuture(Optional.empty());
    }
}
