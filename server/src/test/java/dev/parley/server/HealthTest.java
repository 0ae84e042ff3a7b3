package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that asks a server how it is. */
class HealthTest {

    private final HttpServer server =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Typed typed;

    HealthTest(@TempDir Path folder) throws IOException {
        typed = new Typed(folder);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServerThatTakesWorkIsWell() {
        answers(200, "application/json", "{\"status\":\"ok\"}");
        assertThat(ask()).isZero();
        assertThat(typed.out()).isEqualTo("ok\n");
    }

    @Test
    void whatAServerLacksIsSaid() {
        answers(503, "application/problem+json", "{\"detail\":\"the node is stopping\"}");
        assertThat(ask()).isEqualTo(1);
        assertThat(typed.err()).isEqualTo("the node is stopping\n");
    }

    @Test
    void whatIsNoParleyIsNotWell() {
        answers(404, "text/html", "<h1>hello</h1>");
        assertThat(ask()).isEqualTo(1);
        assertThat(typed.err()).contains("answers 404", "is it the address of a server?");
    }

    @Test
    void aServerThatIsNotThereIsNotWell() {
        var url = url();
        server.stop(0);
        assertThat(typed.run("health", "--url", url)).isEqualTo(1);
        assertThat(typed.err())
                .isEqualTo(url + " does not answer; is it the address of a server?\n");
    }

    @Test
    void anAddressThatIsNoneIsNotWell() {
        assertThat(typed.run("health", "--url", "localhost:8080")).isEqualTo(1);
        assertThat(typed.err()).contains("is it the address of a server?");
    }

    private int ask() {
        return typed.run("health", "--url", url());
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answers(int status, String type, String body) {
        server.createContext(
                "/api/health",
                exchange -> {
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }
}
