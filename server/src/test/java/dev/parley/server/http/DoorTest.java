package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.live.Reader;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with a token, and what it lets in. */
@TestInstance(Lifecycle.PER_CLASS)
class DoorTest {

    private static final String TOKEN = "CANARY-0123456789abcdef";
    private static final String COOKIE = Door.COOKIE + "=" + TOKEN;

    private final TestWeb web;
    private final Visitor visitor;

    DoorTest(@TempDir Path folder) {
        web = TestWeb.behind(TOKEN, List.of("parley.example"), folder);
        visitor = web.visitor();
    }

    @BeforeEach
    void isWell() {
        web.isWell();
    }

    @AfterAll
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/runs",
                "/api/models",
                "/api/deliberations",
                "/api/live",
                "/openapi.json",
                "/metrics",
                "/nowhere",
                "/api/nowhere",
                "/api/health/"
            })
    void aProgramWithoutTheTokenIsTurnedAwayFromEveryAddress(String path) {
        var response = visitor.get(path).isProblem(401, "Authorization");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.detail()).contains("Authorization: Bearer TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void noOtherMethodIsAWayAround(String method) {
        var request = visitor.request(HttpMethod.valueOf(method), "/api/health");
        visitor.send(request).isProblem(401, "Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer CANARY", "Bearer ", "Basic " + TOKEN, TOKEN, "Bearer x" + TOKEN})
    void aWrongTokenIsNone(String authorization) {
        var request = visitor.request(HttpMethod.GET, "/api/models");
        request.putHeader("Authorization", authorization);
        visitor.send(request).isProblem(401, "Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer "})
    void aProgramBringsTheTokenInAHeader(String scheme) {
        var request = visitor.request(HttpMethod.GET, "/api/models");
        request.putHeader("Authorization", scheme + TOKEN);
        assertThat(visitor.send(request).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/runs", "/nowhere"})
    void aPersonIsToldHowToGetIn(String path) {
        var request = visitor.request(HttpMethod.GET, path).putHeader("Accept", "text/html,*/*");
        var response = visitor.send(request);
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.header("Content-Type")).startsWith("text/html");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.body()).contains("/?token=", "PARLEY_TOKEN").doesNotContain("CANARY");
    }

    @Test
    void aBrowserThatOpensTheAddressWithTheTokenGetsACookieOnce() {
        var response = visitor.get("/?token=" + TOKEN);
        assertThat(response.status()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("Set-Cookie").split("; "))
                .containsExactlyInAnyOrder(COOKIE, "Path=/", "HTTPOnly", "SameSite=Strict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?token=CANARY", "/?token=", "/runs?token=" + TOKEN, "/?token=x&q=1"})
    void noOtherAddressGivesACookie(String address) {
        var response = visitor.get(address).isProblem(401, "Authorization");
        assertThat(response.headers().contains("Set-Cookie")).isFalse();
        assertThat(response.body()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?token=" + TOKEN + "%ZZ", "/api/models?token=" + TOKEN})
    void noProblemRepeatsTheToken(String address) {
        assertThat(with(COOKIE, address).body()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/models", "/openapi.json"})
    void theCookieLetsABrowserIn(String path) {
        assertThat(with(COOKIE, path).status()).isEqualTo(200);
        assertThat(with("a=b; " + COOKIE, path).status()).isEqualTo(200);
        assertThat(with(Door.COOKIE + "=CANARY", path).status()).isEqualTo(401);
    }

    private Seen with(String cookie, String path) {
        return visitor.send(visitor.request(HttpMethod.GET, path).putHeader("Cookie", cookie));
    }

    @Test
    void theCookieOpensASocket() {
        var socket = Reader.await(web.vertx().createWebSocketClient().connect(live(COOKIE)));
        Reader.await(socket.close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", Door.COOKIE + "=CANARY"})
    void noSocketOpensWithoutTheCookie(String cookie) {
        var client = web.vertx().createWebSocketClient();
        assertThatThrownBy(() -> Reader.await(client.connect(live(cookie))))
                .rootCause()
                .isInstanceOfSatisfying(
                        UpgradeRejectedException.class,
                        refused -> assertThat(refused.getStatus()).isEqualTo(401));
    }

    private WebSocketConnectOptions live(String cookie) {
        var origin = "http://127.0.0.1:" + visitor.port();
        return Reader.connection(visitor.port(), origin).addHeader("Cookie", cookie);
    }

    @Test
    void aStrangerHearsOfItsHealthNothingButTheStatus() {
        assertThat(visitor.get("/api/health").json())
                .isEqualTo(new JsonObject().put("status", "ok"));
        web.hasTrouble("the disk CANARY is full");
        var response = visitor.get("/api/health").isProblem(503);
        assertThat(response.body()).doesNotContain("CANARY");
    }

    @Test
    void whoBringsTheTokenHearsAllOfItsHealth() {
        assertThat(with(COOKIE, "/api/health").json().getString("node")).isEqualTo("node-a");
    }

    @Test
    void aForeignHostIsRefusedBeforeTheTokenIsLookedAt() {
        var request = visitor.request(HttpMethod.GET, "/").virtualHost("evil.example");
        request.putHeader("Cookie", COOKIE);
        visitor.send(request).isProblem(421, "Host");
    }

    @Test
    void theTokenIsNoLeaveForAForeignPage() {
        var request = visitor.request(HttpMethod.POST, "/api/deliberations");
        request.putHeader("Cookie", COOKIE).putHeader("Origin", "http://evil.example");
        visitor.send(request).isProblem(403, "Origin");
    }
}
