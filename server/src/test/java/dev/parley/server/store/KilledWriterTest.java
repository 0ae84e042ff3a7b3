package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class KilledWriterTest {

    private final TestedEngine engine;
    private final String url;

    KilledWriterTest(TestedEngine engine, @TempDir Path folder) {
        this.engine = engine;
        url = engine.fresh(folder);
    }

    @Test
    @Timeout(60)
    void hasEverythingThatWasAnsweredAndNoGapAfterTheWriterIsKilled() throws Exception {
        var process = start();
        UUID id;
        long answered;
        try (var lines = process.inputReader()) {
            id = UUID.fromString(lines.readLine());
            answered = killAfter(process, lines, 200);
        }
        try (var store = Samples.open(url)) {
            var log = store.log().entries(id, 0, Integer.MAX_VALUE);
            assertThat((long) log.size()).isGreaterThanOrEqualTo(answered);
            assertThat(log)
                    .extracting(Entry::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, log.size()).boxed().toList());
            assertThat(store.archive().find(id).map(Row::lastSeq)).contains((long) log.size());
        }
        if (engine == TestedEngine.SQLITE) {
            assertThat(integrity()).isEqualTo("ok");
        }
    }

    /** Kills without warning, then reads what had been said by then. */
    private static long killAfter(Process process, BufferedReader lines, long seq)
            throws IOException {
        var answered = 0L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            answered = Long.parseLong(line);
            if (answered == seq) {
                process.destroyForcibly();
                return answered;
            }
        }
        throw new AssertionError("the writer ended by itself at " + answered);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String integrity() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1);
        }
    }
}
