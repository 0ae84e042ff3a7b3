package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpRequest;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it is built, from the class path. */
@TestInstance(Lifecycle.PER_CLASS)
class PageTest {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+\\.(?:js|css))\"");

    private final TestWeb web;
    private final Visitor visitor;

    PageTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        visitor = web.visitor();
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
                "/checks",
                "/checks/01a212df-ba86-730a-9937-80bd7c7afa1d",
                "/judges",
                "/d/019b2f4e-8c00-7000-8000-0000000000a1",
                "/c/019b2f4e-8c00-7000-8000-0000000000c1"
            })
    void itIsShownAtEachOfItsAddresses(String address) {
        var page = visitor.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).startsWith("<!doctype html>");
        assertThat(ASSET.matcher(page.body()).results()).isNotEmpty();
    }

    @Test
    void aPersonWhoAsksForAnAddressThatIsNoneGetsThePageWhichSaysSo() {
        var seen = visitor.send(asPerson("/runs/elsewhere"));
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.body()).startsWith("<!doctype html>");
    }

    @Test
    void belowApiAPersonGetsAProblemToo() {
        visitor.send(asPerson("/api/nowhere")).isProblem(404);
    }

    private HttpRequest<Buffer> asPerson(String path) {
        return visitor.request(HttpMethod.GET, path)
                .putHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    @Test
    void itsAssetsAreKeptForEver() {
        var assets = ASSET.matcher(visitor.get("/").body()).results().map(found -> found.group(1));
        assertThat(assets)
                .isNotEmpty()
                .allSatisfy(asset -> {
                    var seen = visitor.get(asset);
                    assertThat(seen.status()).isEqualTo(200);
                    assertThat(seen.header("Cache-Control"))
                            .isEqualTo("public, max-age=31536000, immutable");
                    assertThat(seen.header("Content-Type"))
                            .startsWith(asset.endsWith("js") ? "text/javascript" : "text/css");
                });
    }

    @ParameterizedTest
    @CsvSource({"/theme.js,text/javascript", "/icon.svg,image/svg+xml", "/index.html,text/html"})
    void whatLiesBesideItIsAskedForAnewEachTime(String path, String type) {
        var seen = visitor.get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith(type);
        assertThat(seen.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void anAssetThatIsNotThereIsNotKept() {
        var missing = visitor.get("/assets/missing.js").isProblem(404);
        assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/runs", "/theme.js", "/openapi.json", "/api/health", "/api/live"})
    void theHeadOfWhatCanBeGotCanBeHadAlone(String path) {
        var got = visitor.get(path);
        var head = visitor.send(visitor.request(HttpMethod.HEAD, path));
        assertThat(head.status()).isEqualTo(got.status());
        assertThat(head.header("Cache-Control")).isEqualTo(got.header("Cache-Control"));
        assertThat(head.header("Content-Security-Policy")).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | GET, HEAD",
                "/runs | GET, HEAD",
                "/theme.js | GET, HEAD",
                "/assets/x.js | GET, HEAD",
                "/openapi.json | GET, HEAD",
                "/api/live | GET, HEAD",
                "/api/models | GET, HEAD",
                "/api/deliberations | POST, GET, HEAD",
                "/api/deliberations/x/cancel | POST",
            })
    void aWrongMethodIsRefusedWithThoseThatAreRight(String path, String allowed) {
        for (var method : new String[] {"OPTIONS", "PUT", "DELETE", "TRACE", "BREW"}) {
            var seen = visitor.send(visitor.request(HttpMethod.valueOf(method), path));
            assertThat(seen.isProblem(405).header("Allow")).isEqualTo(allowed);
            assertThat(seen.detail())
                    .isEqualTo("%s is not possible at %s, but %s", method, path, allowed);
        }
    }
}
