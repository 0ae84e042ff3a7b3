package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that others reach, as a process. */
class TokenTest {

    private static final String TOKEN = "CANARY-0123456789abcdef";

    @TempDir Path folder;

    @Test
    void itStartsForOthersOnlyWithATokenAndNeverSaysIt() throws Exception {
        try (var parley = launched("--host", "0.0.0.0");
                var client = HttpClient.newHttpClient()) {
            var port = URI.create(parley.says("ready on ")).getPort();
            assertThat(parley.says("open "))
                    .isEqualTo(
                            "http://127.0.0.1:%d/?token=<the value of PARLEY_TOKEN> once in a browser"
                                    .formatted(port));
            assertThat(client.send(get(port, "/"), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
            assertThat(client.send(get(port, "/?token=" + TOKEN), BodyHandlers.ofString()))
                    .matches(answer -> answer.statusCode() == 303);
            parley.stop();
            assertThat(parley.out() + parley.err()).doesNotContain("CANARY");
        }
    }

    @Test
    void itDoesNotStartForOthersWithoutOne() {
        try (var parley = Launched.classes(folder, "serve", "--host", "0.0.0.0")) {
            assertThat(parley.code()).isEqualTo(1);
            assertThat(parley.err()).contains("--host", "PARLEY_TOKEN");
        }
    }

    @Test
    void aJudgeIsCheckedThoughThereIsAToken() {
        var check =
                new String[] {
                    "judge", "check", "--model", "rehearsal", "--answers", "999", "--offline"
                };
        try (var parley = Launched.classes(folder, Map.of("PARLEY_TOKEN", TOKEN), check)) {
            assertThat(parley.code()).isEqualTo(1);
            assertThat(parley.err()).startsWith("answers is 999; there are ");
        }
    }

    private Launched launched(String... more) {
        var arguments = new ArrayList<>(List.of("serve", "--port", "0", "--offline"));
        arguments.addAll(List.of(more));
        return Launched.classes(
                folder, Map.of("PARLEY_TOKEN", TOKEN), arguments.toArray(String[]::new));
    }

    private static HttpRequest get(int port, String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, address)))
                .build();
    }
}
