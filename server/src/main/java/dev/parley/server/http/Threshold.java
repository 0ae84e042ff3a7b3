package dev.parley.server.http;

import dev.parley.agents.deliberation.Digest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Base64;

/**
 * A page for a person who is not let in, and why. It looks like the others, but brings its own
 * style and an icon of nothing, as it asks for nothing else of this server.
 */
record Threshold(int status, String page) {

    /** Before the door: how to get in without the token. */
    static final Threshold DOOR =
            of(
                    401,
                    """
                    <h1>This Parley is behind a token.</h1>
                    <p>Open this address once with <code>/?token=</code> and the token behind it;
                    whoever started the server has it in the variable <code>PARLEY_TOKEN</code>.
                    The browser keeps it until it is closed.</p>
                    <p>If you just did that from a link: <a href="/">go on</a>.</p>
                    """);

    /** At a watch address by which no presentation goes on. */
    static final Threshold NOTHING_SHOWN =
            of(
                    404,
                    """
                    <h1>Nothing is shown at this address, or not any more.</h1>
                    <p>What is shown to a hall ends when the presenter ends it. If it goes on, the address
                    may have lost a letter on its way: take it from the screen once more.</p>
                    """);

    private static Threshold of(int status, String words) {
        return new Threshold(status, Look.AROUND.formatted(Look.STYLE, words));
    }

    /** Ends a response with it. */
    void showIn(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("Content-Security-Policy", Look.POLICY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(page);
    }

    /** What is the same in all of them. */
    private static final class Look {

        static final String STYLE =
                """
                body { margin: 0; padding: 0 1.5rem; background: light-dark(#faf9f6, #131417); color: light-dark(#1b1c1f, #e9e8e4);
                  font: 0.875rem/1.5 system-ui, sans-serif; }
                main { max-width: 38rem; margin: 12vh auto; }
                h1 { font: 500 1.7rem/1.3 Georgia, serif; margin: 0 0 0.5rem; }
                code { font: 0.85em ui-monospace, monospace; }
                a { color: inherit; text-underline-offset: 0.25em; }
                """;

        static final String AROUND =
                """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Parley</title>
                <link rel="icon" href="data:,">
                <style>%s</style>
                <main>
                %s</main>
                </html>
                """;

        /** Nothing but that style, by its digest, and that icon. */
        static final String POLICY =
                "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                        .formatted(Base64.getEncoder().encodeToString(Digest.sha256(STYLE)));
    }
}
