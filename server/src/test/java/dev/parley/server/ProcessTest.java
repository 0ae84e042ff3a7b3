package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes as they are run: exit codes, and what stands on which stream. */
class ProcessTest {

    @TempDir Path folder;

    @Test
    void helpExitsWith0AndSaysNothingOnStderr() {
        try (var parley = Launched.classes(folder, "--help")) {
            assertThat(parley.code()).isZero();
            assertThat(parley.err()).isEmpty();
            assertThat(parley.out()).contains("serve");
        }
    }

    @Test
    void aWrongOptionExitsWith2() {
        try (var parley = Launched.classes(folder, "serve", "--prot", "1")) {
            assertThat(parley.code()).isEqualTo(2);
            assertThat(parley.err()).contains("did you mean '--port'?");
        }
    }

    @Test
    void aWrongFileExitsWith1() throws Exception {
        Files.writeString(folder.resolve("parley.yaml"), "port: eighty\n");
        try (var parley = Launched.classes(folder, "serve")) {
            assertThat(parley.code()).isEqualTo(1);
            assertThat(parley.err()).contains("parley.yaml, line 1: port must be");
        }
    }

    @Test
    void itSaysWhereItIsReadyAndStopsWhenAsked() {
        try (var parley = Launched.classes(folder, "serve", "--port", "0", "--offline")) {
            assertThat(parley.says("ready on ")).matches("http://127\\.0\\.0\\.1:[1-9]\\d+");
            assertThat(parley.stop()).isLessThan(Duration.ofSeconds(30));
            assertThat(parley.code()).isEqualTo(143);
            assertThat(parley.err()).isEmpty();
        }
    }
}
