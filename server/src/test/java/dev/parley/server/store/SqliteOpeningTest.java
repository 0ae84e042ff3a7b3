package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.StoreFault.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteOpeningTest {

    @TempDir Path folder;

    private StoreFault fault(String url) {
        return catchThrowableOfType(
                StoreFault.class, () -> Store.open(url, Samples.LIMITS).close());
    }

    private String url() {
        return TestedEngine.SQLITE.fresh(folder);
    }

    @Test
    void makesTheFolderAndTheLogWhereThereIsNone() {
        var deep = folder.resolve("a/b");
        Samples.open(TestedEngine.SQLITE.fresh(deep)).close();
        assertThat(deep.resolve("parley.db")).isRegularFile();
    }

    @Test
    void saysThatTheDataFolderCannotBeMade() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var fault = fault("jdbc:sqlite:" + file.resolve("data/parley.db"));
        assertThat(fault.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(fault)
                .hasMessage(
                        "the data folder %s cannot be made; name another one with --data",
                        file.resolve("data"));
    }

    @Test
    void saysThatTheLogIsAFolder() throws IOException {
        Files.createDirectory(folder.resolve("parley.db"));
        assertThat(fault(url())).hasMessageContaining("parley.db is a folder and no log");
    }

    @Test
    void saysThatAFileIsNoLog() throws IOException {
        Files.writeString(folder.resolve("parley.db"), "Dear diary, ".repeat(1000));
        var fault = fault(url());
        assertThat(fault.reason()).isEqualTo(Reason.NO_LOG);
        assertThat(fault)
                .hasMessage(
                        "the log %s is no log of Parley; name another folder with --data",
                        folder.resolve("parley.db"));
    }

    @Test
    void saysThatALogIsDamaged() throws IOException {
        try (var store = Samples.open(url())) {
            IntStream.range(0, 50).forEach(i -> Samples.submit(store, "tale ".repeat(500) + i));
        }
        var bytes = Files.readAllBytes(folder.resolve("parley.db"));
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(folder.resolve("parley.db"), bytes);
        var fault = fault(url());
        assertThat(fault.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(fault).hasMessageEndingWith("is damaged; bring back a copy of it");
    }

    @Test
    void refusesAnAddressOfNoFile() {
        assertThat(fault("jdbc:sqlite::memory:").reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(fault("jdbc:oracle:thin:@x"))
                .hasMessage(
                        "the address of the log must be jdbc:sqlite:/folder/parley.db or jdbc:postgresql://host:port/database?user=name");
    }

    @Test
    void writesThroughToTheDiskAtEachCommit() {
        try (var database = Samples.database(url())) {
            assertThat(
                            List.of("journal_mode", "synchronous", "foreign_keys").stream()
                                    .map(pragma -> pragma(database, pragma)))
                    .containsExactly("wal", "2", "1");
        }
    }

    private static String pragma(Database database, String name) {
        return database.read(
                handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }
}
