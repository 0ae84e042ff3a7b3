package dev.parley.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import java.time.Duration;
import java.util.List;

/** The browser page from the class path: assets for ever, all else asked for anew each time. */
record Page(String root) {

    /** The addresses that the page itself knows what to show for. */
    private static final List<String> ADDRESSES =
            List.of(
                    "/",
                    "/runs",
                    "/d/:id",
                    "/c/:id",
                    "/compare",
                    "/scenarios",
                    "/scenarios/:id",
                    "/scenarios/:id/edit",
                    "/new-scenario",
                    "/checks",
                    "/checks/:id",
                    "/judges",
                    "/models",
                    "/cluster");

    /** Their names hold a digest of what is in them. */
    private static final String ASSETS = "/assets/.+";

    /** What lies beside the page itself, such as its icon. */
    private static final String FILES = "/[A-Za-z0-9_-]+\\.[a-z0-9]+";

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private static final String NOT_BUILT =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Parley</title>
            <h1>Parley is running, but its page has not been built</h1>
            <p>Build it with <code>mvn process-classes</code>, which needs Node 20.19 or newer, and start again.</p>
            <p>The interface for programs works without it: <a href="/openapi.json">/openapi.json</a>.</p>
            </html>
            """;

    /**
     * @param forPrograms answers a program where there is nothing
     */
    void mount(Router router, Handler<RoutingContext> forPrograms) {
        ADDRESSES.forEach(
                address -> reading(router.route(address)).handler(to -> show(to.response())));
        reading(router.routeWithRegex(ASSETS))
                .handler(to -> {
                    to.addHeadersEndHandler(_ -> keepForEver(to.response()));
                    to.next();
                })
                .handler(files());
        reading(router.routeWithRegex(FILES))
                .handler(to -> {
                    to.response().putHeader("Cache-Control", "no-cache");
                    to.next();
                })
                .handler(files());
        // No route: one that takes every address would say of a wrong method that nothing is there.
        router.errorHandler(404, to -> showThatNothingIsThere(to, forPrograms));
    }

    /** A person gets the page, which says so; a program, and whoever asks below /api, a problem. */
    private void showThatNothingIsThere(RoutingContext to, Handler<RoutingContext> forPrograms) {
        if (isWanted(to)) {
            show(to.response().setStatusCode(404));
        } else {
            forPrograms.handle(to);
        }
    }

    /** Whether a person looks at what comes, and not below /api. */
    static boolean isWanted(RoutingContext to) {
        var accepted = to.request().getHeader(HttpHeaders.ACCEPT);
        var person = accepted != null && accepted.contains("text/html");
        return person && !to.normalizedPath().startsWith("/api/");
    }

    private static Route reading(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private StaticHandler files() {
        return StaticHandler.create(root)
                .setCachingEnabled(false)
                .setDirectoryListing(false)
                .setIncludeHidden(false);
    }

    private static void keepForEver(HttpServerResponse response) {
        if (response.getStatusCode() == 200) {
            response.putHeader(
                    "Cache-Control", "public, max-age=" + FOR_EVER.toSeconds() + ", immutable");
        }
    }

    private void show(HttpServerResponse response) {
        showAs("no-cache", response);
    }

    /** Shows the page, which is kept as this header says. */
    void showAs(String kept, HttpServerResponse response) {
        response.putHeader("Cache-Control", kept)
                .putHeader("Content-Type", "text/html; charset=utf-8");
        if (isBuilt()) {
            response.sendFile(root + "/index.html");
        } else {
            response.end(NOT_BUILT);
        }
    }

    private boolean isBuilt() {
        return Page.class.getResource("/" + root + "/index.html") != null;
    }
}
