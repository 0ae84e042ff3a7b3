package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that empties a node, on a server of its own. */
class DrainTest {

    private static final Map<String, String> TOKEN =
            Map.of("PARLEY_TOKEN", "CANARY-0123456789abcdef");

    @TempDir Path folder;

    @Test
    void aNodeThatHasNothingIsDrainedAtOnceAndThenTakesNoWork() {
        try (var parley = Launched.classes(folder, TOKEN, "serve", "--port", "0", "--offline")) {
            var url = parley.says("ready on ");
            try (var drain = Launched.classes(folder, TOKEN, "drain", "--url", url)) {
                assertThat(drain.code()).isZero();
                assertThat(drain.out()).startsWith("drained ").doesNotContain("CANARY");
            }
            try (var health = Launched.classes(folder, Map.of(), "health", "--url", url)) {
                assertThat(health.code()).isEqualTo(1);
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        var typed = new Typed(folder);
        assertThat(typed.run("drain", "--url", "http://127.0.0.1:1")).isEqualTo(1);
        assertThat(typed.err())
                .isEqualTo("http://127.0.0.1:1 does not answer; is it the address of a server?\n");
    }
}
