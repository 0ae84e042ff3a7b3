package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.live.Reader;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketConnectOptions;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the socket refuses. */
class LiveSocketTest extends WithLiveLog {

    LiveSocketTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | no JSON",
                "{\"type\":\"sing\"} | must be \"watch\" or \"unwatch\"",
                "{\"type\":\"watch\"} | must be a deliberation's id",
                "{\"type\":\"watch\",\"deliberation\":\"x\",\"after\":0} | must be a deliberation's id",
                "{\"type\":\"watch\",\"deliberation\":\"x\",\"after\":-1} | must be a seq",
                "{\"type\":\"unwatch\",\"deliberation\":\"x\",\"colour\":1} | unknown fields: colour",
                "[] | must be \"watch\" or \"unwatch\"",
                "{\"type\":\"watch\",\"deliberation\":\"00000000-0000-0007-0000-000000000009\"} | there is no deliberation",
            })
    void aBadFrameIsAnsweredWithAProblem(String frame, String detail) {
        try (var reader = new Reader(vertx, port)) {
            reader.send(frame);
            var problem = reader.next();
            assertThat(problem.getString("type")).isEqualTo("problem");
            assertThat(problem.getString("detail")).contains(detail);
        }
    }

    @Test
    void aSeqThatTheLogHasNotReachedIsAProblem() {
        append(0, 4);
        try (var reader = new Reader(vertx, port)) {
            reader.watch(ID, 9);
            assertThat(reader.next().getString("detail")).contains("ends at 4");
        }
    }

    @Test
    void aFrameOverTheLimitClosesTheSocket() throws Exception {
        try (var reader = new Reader(vertx, port)) {
            var closed = new CountDownLatch(1);
            reader.socket().closeHandler(_ -> closed.countDown());
            reader.send("x".repeat(300 * 1024));
            assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "http://127.0.0.1:1", "http://localhost"})
    void aForeignPageCannotOpenTheSocket(String origin) {
        assertRejected(Reader.connection(port, origin), 403);
    }

    @Test
    void theSocketCannotBeOpenedWithoutAnOrigin() {
        var options =
                new WebSocketConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setURI("/api/live")
                        .setAllowOriginHeader(false);
        assertRejected(options, 403);
    }

    @Test
    void theSocketCannotBeOpenedUnderAForeignName() {
        var options = Reader.connection(port, "http://evil.example:" + port);
        assertRejected(options.putHeader("Host", "evil.example:" + port), 421);
    }

    private void assertRejected(WebSocketConnectOptions options, int status) {
        var client = vertx.createWebSocketClient();
        var connected = client.connect(options).toCompletionStage().toCompletableFuture();
        assertThatThrownBy(connected::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        UpgradeRejectedException.class,
                        rejected -> assertThat(rejected.getStatus()).isEqualTo(status));
    }
}
