package dev.parley.server.http;

import dev.parley.agents.model.Secret;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets in whoever brings the token: a program in a header, a browser in a cookie, which it gets
 * where it opens {@code /?token=...} once. Where there is no token, the door stands open. Without
 * the token one reaches only what shows a presentation to a hall, which wants a token of its own.
 *
 * @param stranger answers who asks for the server's health and brings no token
 */
record Door(Optional<Secret> token, Handler<RoutingContext> stranger) {

    static final String COOKIE = "parley-token";

    private static final String BEARER = "bearer ";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void check(RoutingContext context) {
        if (token.isEmpty() || hasKey(context.request())) {
            context.next();
        } else if (isAt("/api/health", context)) {
            stranger.handle(context);
        } else if (WatchAddress.isFor(context)) {
            context.next();
        } else if (isAt("/", context) && isToken(context.request().getParam("token", ""))) {
            letIn(context.response());
        } else {
            turnAway(context);
        }
    }

    private static boolean isAt(String path, RoutingContext context) {
        return READING.contains(context.request().method())
                && path.equals(context.request().path());
    }

    private boolean hasKey(HttpServerRequest request) {
        return offered(request).anyMatch(this::isToken);
    }

    private static Stream<String> offered(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var bearer =
                Stream.ofNullable(header)
                        .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                        .map(it -> it.substring(BEARER.length()).strip());
        return Stream.concat(bearer, request.cookies(COOKIE).stream().map(Cookie::getValue));
    }

    /** Takes the same time however much of it is right. */
    private boolean isToken(String offered) {
        return token.filter(right -> MessageDigest.isEqual(bytes(right.reveal()), bytes(offered)))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void letIn(HttpServerResponse response) {
        token.map(Secret::reveal)
                .map(value -> Cookie.cookie(COOKIE, value))
                .map(cookie -> cookie.setHttpOnly(true).setSameSite(CookieSameSite.STRICT))
                .ifPresent(cookie -> response.addCookie(cookie.setPath("/")));
        response.setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, "/")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static void turnAway(RoutingContext context) {
        var response = context.response().putHeader("WWW-Authenticate", "Bearer");
        if (!Page.isWanted(context)) {
            throw new Refusal(
                    Problem.withoutToken(
                            "this server wants its token: send it in a header, Authorization: Bearer TOKEN, or open /?token=TOKEN in a browser once"));
        }
        Threshold.DOOR.showIn(response);
    }
}
