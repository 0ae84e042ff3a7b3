package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends. */
@TestInstance(Lifecycle.PER_CLASS)
class WireTest {

    private static final long GIBIBYTE = 1L << 30;
    private static final byte[] BLOCK = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);

    private final TestWeb web;
    private final int port;
    private final String host;

    WireTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
        port = web.visitor().port();
        host = "Host: 127.0.0.1:" + port;
    }

    @AfterAll
    void close() {
        web.close();
    }

    @Test
    void twoHostsAreMisdirected() throws IOException {
        assertStatus(421, "GET /api/health HTTP/1.1", host, host);
    }

    @Test
    void anEmptyHostIsMisdirected() throws IOException {
        assertStatus(421, "GET /api/health HTTP/1.1", "Host:");
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws IOException {
        assertStatus(400, "GET /api/health HTTP/1.1");
        assertStatus(421, "GET /api/health HTTP/1.0");
    }

    @Test
    void aHostInTheRequestLineIsMisdirected() throws IOException {
        assertStatus(421, "GET http://127.0.0.1:" + port + "/api/health HTTP/1.1", host);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertStatus(414, "GET /" + "a".repeat(20_000) + " HTTP/1.1", host);
    }

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        assertStatus(431, "GET / HTTP/1.1", host, "X-Long: " + "a".repeat(20_000));
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        assertStatus(400, "NONSENSE");
        assertStatus(400, "POST /api/deliberations HTTP/1.1", host, "Content-Length: -5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Upgrade: x | Connection: Upgrade | Sec-WebSocket-Version: 13 | Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Upgrade: websocket | X: x | Sec-WebSocket-Version: 13 | Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Upgrade: websocket | Connection: Upgrade | X: x | Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Upgrade: websocket | Connection: Upgrade | Sec-WebSocket-Version: 8 | Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Upgrade: websocket | Connection: Upgrade | Sec-WebSocket-Version: 13 | X: x",
            })
    void aHalfOfAWebSocketHandshakeIsRefused(String a, String b, String c, String d)
            throws IOException {
        var origin = "Origin: http://127.0.0.1:" + port;
        assertStatus(400, "GET /api/live HTTP/1.1", host, origin, a, b, c, d);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../../../etc/passwd",
                "/assets/..%2f..%2f..%2fetc/passwd",
                "/assets/%2e%2e/%2e%2e/logback.xml",
                "/assets/..%2flogback.xml",
                "/assets/..%5c..%5clogback.xml",
                "/%2e%2e/logback.xml",
                "/..%2flogback.xml",
                "/..%5clogback.xml",
                "/..;/logback.xml",
                "/logback.xml",
                "/db/migration/common/V1__log.sql",
                "/dev/parley/server/http/openapi.json",
                "//etc/passwd",
                "/assets//etc/passwd",
                "/theme.js%00.html",
                "/.hidden",
                "/assets/",
                "/assets",
            })
    void nothingButThePageIsServedAsAFile(String path) throws IOException {
        assertStatus(404, "GET " + path + " HTTP/1.1", host);
    }

    @Test
    void aBodyOfAGibibyteLeavesMemoryFlatWhetherItsLengthIsSaidOrNot() throws IOException {
        assertRefusedInLittleMemory("Content-Length: " + GIBIBYTE, new byte[0], new byte[0]);
        assertRefusedInLittleMemory(
                "Transfer-Encoding: chunked",
                "10000\r\n".getBytes(StandardCharsets.UTF_8),
                "\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefusedInLittleMemory(String length, byte[] before, byte[] after)
            throws IOException {
        var used = usedMemory();
        try (var wire = new Wire(port)) {
            wire.request(
                    "POST /api/deliberations HTTP/1.1",
                    host,
                    "Content-Type: application/json",
                    length);
            for (long sent = 0; sent < GIBIBYTE; sent += BLOCK.length) {
                wire.send(before).send(BLOCK).send(after);
            }
            assertThat(wire.head()).startsWith("HTTP/1.1 413").contains("connection: close");
            assertThat(usedMemory() - used).isLessThan(64L << 20);
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void assertStatus(int status, String... lines) throws IOException {
        try (var wire = new Wire(port)) {
            assertThat(wire.request(lines).status()).isEqualTo(status);
        }
    }
}
