package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger reaches who has the address of a presentation. */
class StrangerTest extends WithPresenter {

    StrangerTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void aStrangerWithTheAddressGetsItsPageKeptByNobody() {
        var seen = stranger.get("/watch/" + begun().getString("token"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith("text/html");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
        var besides = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
        assertThat(besides.matcher(seen.body()).results().map(it -> it.group(1)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(stranger.get(it).status()).as(it).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/runs",
                "/d/x",
                "/watch",
                "/watch/",
                "/theme.js",
                "/icon.svg",
                "/index.html",
                "/recording.html",
                "/api/deliberations",
                "/api/presentations",
                "/api/live",
                "/api/watch",
                "/api/watch/",
                "/openapi.json",
                "/metrics",
                "/watch/../api/models",
                "/watch/%2e%2e/api/models",
                "/assets/../api/models",
                "/assets/%2e%2e/api/models",
                "/assets/..%2fapi/models",
                "/assets/..%2findex.html",
                "/assets//api/models",
                "/assets/.hidden",
                "/watch/x/api/models",
                "/api/watch/x/../../models",
                "//api/models",
            })
    void andNothingElse(String path) {
        begun();
        assertThat(stranger.get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void norByAnotherMethod(String method) {
        var token = begun().getString("token");
        for (var path : List.of("/watch/" + token, "/api/watch/" + token, "/assets/x.js")) {
            var request = stranger.request(HttpMethod.valueOf(method), path);
            stranger.send(request).isProblem(401, "Authorization");
        }
    }

    @Test
    void theTokenOfAPresentationIsNoneForTheServer() {
        var token = begun().getString("token");
        var request =
                stranger.request(HttpMethod.GET, "/api/deliberations")
                        .putHeader("Authorization", "Bearer " + token)
                        .putHeader("Cookie", Door.COOKIE + "=" + token);
        stranger.send(request).isProblem(401, "Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0123456789abcdef0123456789abcdef",
                "%00",
                "..%2f..",
                "0123456789abcdef0123456789abcdeg0"
            })
    void atAWrongAddressNothingIsShown(String token) {
        begun();
        assertNothingIsShownAt(token);
    }

    @Test
    void aForeignPageOpensNoSocketWhateverTokenItHas() {
        assertRejected(begun().getString("token"), "http://evil.example", 403);
    }

    @Test
    void noProblemRepeatsTheToken() {
        var token = begun().getString("token");
        assertThat(stranger.get("/api/watch/" + token).isProblem(400, "Upgrade").body())
                .doesNotContain(token);
        var wrong = presenter.request(HttpMethod.DELETE, "/watch/" + token);
        wrong.putHeader("Authorization", "Bearer " + TOKEN);
        assertThat(presenter.send(wrong).isProblem(405).body()).doesNotContain(token);
    }
}
