package dev.parley.server.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.StaticHandler;
import java.time.Duration;
import java.util.List;

/** The browser page from the class path: assets for ever, all else asked for anew each time. */
record Page(String root) {

    /** The addresses that the page itself knows what to show for. */
    private static final List<String> ADDRESSES = List.of("/", "/runs", "/d/:id", "/c/:id");

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

    void mount(Router router) {
        ADDRESSES.forEach(address -> router.get(address).handler(to -> show(to.response())));
        router.get("/assets/*")
                .handler(to -> {
                    to.addHeadersEndHandler(_ -> keepForEver(to.response()));
                    to.next();
                })
                .handler(files(root + "/assets"));
        router.get("/*")
                .handler(to -> {
                    to.response().putHeader("Cache-Control", "no-cache");
                    to.next();
                })
                .handler(files(root).setIndexPage("/index.html"));
    }

    private static StaticHandler files(String folder) {
        return StaticHandler.create(folder)
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
        response.putHeader("Cache-Control", "no-cache")
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
