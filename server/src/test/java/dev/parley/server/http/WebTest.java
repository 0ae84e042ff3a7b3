package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {

    private final TestWeb web;
    private final Visitor visitor;

    WebTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/runs",
                "/assets/a.js",
                "/api/health",
                "/api/deliberations",
                "/api/live",
                "/openapi.json",
                "/metrics",
                "/nowhere"
            })
    void aForeignHostIsMisdirectedOnEveryRoute(String path) {
        var request = visitor.request(HttpMethod.GET, path).virtualHost("evil.example");
        visitor.send(request).isProblem(421, "Host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:1", "localhost.", "127.0.0.1.evil.example", "127.0.0.2"})
    void aHostMustBeExactlyOneThatIsAllowed(String host) {
        var named = host.contains(":") ? host : host + ":" + visitor.port();
        var request = visitor.request(HttpMethod.GET, "/api/health").putHeader("Host", named);
        visitor.send(request).isProblem(421, "Host");
    }

    @Test
    void localhostIsTheServersOwnNameToo() {
        var request = visitor.request(HttpMethod.GET, "/api/health").virtualHost("LocalHost");
        assertThat(visitor.send(request).status()).isEqualTo(200);
    }

    @Test
    void aClientThatOffersToSpeakHttp2IsAnsweredAllTheSame() throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/api/deliberations"
                                                .formatted(visitor.port())))
                        .version(Version.HTTP_2)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://localhost"})
    void aForeignPageMayNotChangeAnything(String origin) {
        var request = visitor.request(HttpMethod.POST, "/api/deliberations");
        request.putHeader("Origin", origin).putHeader("Content-Type", "application/json");
        visitor.send(request, "{}").isProblem(403, "Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/deliberations", "/api/health", "/"})
    void aPreflightIsGivenNoLeave(String path) {
        var preflight =
                visitor.request(HttpMethod.OPTIONS, path)
                        .putHeader("Origin", "http://evil.example")
                        .putHeader("Access-Control-Request-Method", "POST");
        assertThat(visitor.send(preflight).headers().names())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/runs", "/nowhere", "/api/models", "/api/nowhere", "/openapi.json"})
    void everyAnswerConfinesThePage(String path) {
        var response = visitor.get(path);
        assertThat(response.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .endsWith("require-trusted-types-for 'script'; trusted-types 'none'");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void anUnknownAddressIsAProblem() {
        visitor.get("/api/nowhere").isProblem(404);
        visitor.get("/runs/elsewhere").isProblem(404);
    }

    @Test
    void aWrongMethodIsAProblemThatSaysWhichAreRight() {
        var response = visitor.send(visitor.request(HttpMethod.DELETE, "/api/models"));
        response.isProblem(405);
        assertThat(response.header("Allow")).contains("GET");
    }

    @Test
    void anotherMediaTypeThanWeHaveIsNotAcceptable() {
        var request =
                visitor.request(HttpMethod.GET, "/api/models").putHeader("Accept", "text/csv");
        visitor.send(request).isProblem(406, "Accept");
    }

    @Test
    void anUnknownQueryParameterIsRefusedAndNamed() {
        var response = visitor.get("/api/models?colour=blue");
        response.isProblem(400, "colour");
    }

    @Test
    void theContractIsServed() {
        assertThat(visitor.get("/openapi.json").json().getString("openapi")).isEqualTo("3.1.0");
    }

    @Test
    void theFiguresAreServedAsPrometheusReadsThem() {
        var response = visitor.get("/metrics");
        assertThat(response.header("Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(response.body()).isEqualTo("parley_readers 0\n");
    }

    @Test
    void modelsMethodsScenariosAndPromptsAreListed() {
        assertThat(first("/api/models").getString("id")).isEqualTo("rehearsal");
        assertThat(first("/api/methods").getString("id")).isEqualTo("raw");
        var scenario = first("/api/scenarios").getString("id");
        assertThat(visitor.get("/api/scenarios/" + scenario).json().getJsonArray("specifications"))
                .isNotEmpty();
        assertThat(first("/api/scenarios/" + scenario + "/prompts").getString("prompt"))
                .isNotEmpty();
    }

    @Test
    void anUnknownScenarioIsNotFoundAndTheOthersAreNamed() {
        var response = visitor.get("/api/scenarios/cooking");
        response.isProblem(404);
        assertThat(response.detail()).contains("child-storytelling");
    }

    @Test
    void itsHealthIsSaidAndSoIsItsTrouble() {
        assertThat(visitor.get("/api/health").json().getString("model")).isEqualTo("ready");
        web.hasTrouble("the disk is full");
        var response = visitor.get("/api/health");
        response.isProblem(503);
        assertThat(response.detail()).isEqualTo("the disk is full");
    }

    private JsonObject first(String path) {
        return visitor.get(path).item(0);
    }
}
