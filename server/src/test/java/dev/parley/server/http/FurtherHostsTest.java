package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server behind a proxy that others call by a name. */
@TestInstance(Lifecycle.PER_CLASS)
class FurtherHostsTest {

    private static final String TOKEN = "0123456789abcdef";

    private final TestWeb web;
    private final Visitor visitor;

    FurtherHostsTest(@TempDir Path folder) {
        web = TestWeb.behind(TOKEN, List.of("Parley.example", "parley.test:8443"), folder);
        visitor = web.visitor();
    }

    @AfterAll
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parley.example", "PARLEY.EXAMPLE", "parley.test:8443", "127.0.0.1:%d"})
    void isCalledByEachOfItsNames(String host) {
        assertThat(called(host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parley.example:1",
                "parley.test",
                "www.parley.example",
                "parley.example.",
                "parley.example.evil.example",
                "127.0.0.1"
            })
    void isCalledByNoOther(String host) {
        called(host).isProblem(421, "Host");
    }

    private Seen called(String host) {
        var request = visitor.request(HttpMethod.GET, "/api/models");
        request.putHeader("Host", host.formatted(visitor.port()));
        return visitor.send(request.putHeader("Authorization", "Bearer " + TOKEN));
    }

    /** What the proxy before it speaks, it can't see. */
    @ParameterizedTest
    @CsvSource({
        "parley.example, http://parley.example, 400",
        "parley.example, https://parley.example, 400",
        "parley.test:8443, https://parley.test:8443, 400",
        "parley.example, https://parley.test:8443, 403",
        "parley.example, https://parley.example:8443, 403",
        "parley.example, https://evil.example, 403",
        "parley.example, null, 403",
        "127.0.0.1:%d, http://127.0.0.1:%d, 400",
        "127.0.0.1:%d, https://127.0.0.1:%d, 403"
    })
    void onlyAPageOfTheNameThatIsCalledMayChangeAnything(String host, String origin, int status) {
        var request =
                visitor.request(HttpMethod.POST, "/api/deliberations")
                        .putHeader("Host", host.formatted(visitor.port()))
                        .putHeader("Origin", origin.formatted(visitor.port()))
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Authorization", "Bearer " + TOKEN);
        assertThat(visitor.send(request, "{}").status()).isEqualTo(status);
    }
}
