package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it. */
class JarIT {

    @TempDir Path folder;

    @Test
    void saysItsVersion() {
        try (var parley = Launched.jar(folder, "--version")) {
            assertThat(parley.code()).isZero();
            assertThat(parley.out()).startsWith("parley ");
        }
    }

    @Test
    void servesThePageWithoutAWordOnStderr() throws Exception {
        try (var parley = Launched.jar(folder, "serve", "--port", "0", "--offline");
                var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(parley.says("ready on ") + "/")).build();
            assertThat(client.send(page, BodyHandlers.ofString()).body())
                    .contains("<!doctype html>");
            parley.stop();
            assertThat(parley.err()).isEmpty();
        }
    }
}
