package dev.parley.server.traces;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.parley.server.live.GoldenLogs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a collector on loopback is sent. */
class CollectorTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000002a");

    private final CompletableFuture<String> sent = new CompletableFuture<>();
    private final HttpServer collector =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    CollectorTest() throws IOException {
        collector.createContext(
                "/v1/traces",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    sent.complete(new String(body, StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void aTraceGetsToTheCollectorWhenTheNodeStopsAtTheLatest() {
        deliberate(collector.getAddress().getPort());
        var bytes = sent.orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(bytes)
                .contains(raw("0193000000007000800000000000002a"), "round-1/reflect", "node-a");
    }

    @Test
    void aCollectorThatIsAwayHoldsNothingUp() {
        collector.stop(0);
        var begin = System.nanoTime();
        deliberate(collector.getAddress().getPort());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static void deliberate(int port) {
        var log = GoldenLogs.selfRefine();
        try (var traces = Traces.to(URI.create("http://127.0.0.1:" + port), "node-a", "0.1.0")) {
            log.stream().skip(2).forEach(traces.follow(ID, log.subList(0, 2)));
        }
    }

    private static String raw(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
