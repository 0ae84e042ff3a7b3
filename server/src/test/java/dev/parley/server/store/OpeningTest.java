package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.server.store.StoreFault.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir Path folder;

    private StoreFault fault(String url) {
        return catchThrowableOfType(
                StoreFault.class, () -> Store.open(url, Samples.LIMITS).close());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Samples.url(folder));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void makesTheFolderAndTheLogWhereThereIsNone() {
        var deep = folder.resolve("a/b");
        Samples.open(deep).close();
        assertThat(deep.resolve("parley.db")).isRegularFile();
    }

    @Test
    void hasAfterwardsWhatItHadBefore() {
        try (var store = Samples.open(folder)) {
            Samples.submit(store, "A tale.");
        }
        try (var store = Samples.open(folder)) {
            assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(1);
        }
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
        assertThat(fault(Samples.url(folder)))
                .hasMessageContaining("parley.db is a folder and no log");
    }

    @Test
    void saysThatAFileIsNoLog() throws IOException {
        Files.writeString(folder.resolve("parley.db"), "Dear diary, ".repeat(1000));
        var fault = fault(Samples.url(folder));
        assertThat(fault.reason()).isEqualTo(Reason.NO_LOG);
        assertThat(fault)
                .hasMessage(
                        "the log %s is no log of Parley; name another folder with --data",
                        folder.resolve("parley.db"));
    }

    @Test
    void saysThatADatabaseIsAnotherPrograms() throws SQLException {
        execute("CREATE TABLE recipe (id INTEGER)");
        var fault = fault(Samples.url(folder));
        assertThat(fault.reason()).isEqualTo(Reason.NO_LOG);
        assertThat(fault).hasMessageContaining("holds tables of another program");
    }

    @Test
    void refusesALogOfANewerVersion() throws SQLException {
        Samples.open(folder).close();
        execute(
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', CURRENT_TIMESTAMP, 1, 1");
        var fault = fault(Samples.url(folder));
        assertThat(fault.reason()).isEqualTo(Reason.NEWER);
        assertThat(fault)
                .hasMessage(
                        "the log %s was written by a newer version of Parley (schema 99, unknown here); start that version, or name another folder with --data",
                        folder.resolve("parley.db"));
    }

    @Test
    void saysThatALogIsDamaged() throws IOException {
        try (var store = Samples.open(folder)) {
            IntStream.range(0, 50).forEach(i -> Samples.submit(store, "tale ".repeat(500) + i));
        }
        var bytes = Files.readAllBytes(folder.resolve("parley.db"));
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(folder.resolve("parley.db"), bytes);
        var fault = fault(Samples.url(folder));
        assertThat(fault.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(fault).hasMessageEndingWith("is damaged; bring back a copy of it");
    }

    @Test
    void refusesAnAddressOfNoFile() {
        assertThat(fault("jdbc:sqlite::memory:").reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(fault("jdbc:oracle:thin:@x"))
                .hasMessage(
                        "'jdbc:oracle:thin:@x' is no address of a log; write jdbc:sqlite:/folder/parley.db");
    }

    @Test
    void letsSeveralOpenTheSameNewLogAtOnce() throws Exception {
        var openings = IntStream.range(0, 4).mapToObj(_ -> opening()).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var opened : threads.invokeAll(openings)) {
                try (var store = opened.get()) {
                    Samples.submit(store, "A tale.");
                }
            }
        }
        try (var store = Samples.open(folder)) {
            assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(4);
        }
    }

    private Callable<Store> opening() {
        return () -> Samples.open(folder);
    }

    @Test
    void writesThroughToTheDiskAtEachCommit() {
        try (var database = Database.open(Sqlite.of(Samples.url(folder)), Samples.LIMITS)) {
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
