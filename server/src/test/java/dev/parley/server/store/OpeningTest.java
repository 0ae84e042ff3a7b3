package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.StoreFault.Reason;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class OpeningTest {

    private final String url;

    OpeningTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    private StoreFault fault() {
        return catchThrowableOfType(StoreFault.class, () -> Samples.open(url).close());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void hasAfterwardsWhatItHadBefore() {
        try (var store = Samples.open(url)) {
            Samples.submit(store, "A tale.");
        }
        try (var store = Samples.open(url)) {
            assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(1);
        }
    }

    @Test
    void saysThatADatabaseIsAnotherPrograms() throws SQLException {
        execute("CREATE TABLE recipe (id INTEGER)");
        var fault = fault();
        assertThat(fault.reason()).isEqualTo(Reason.NO_LOG);
        assertThat(fault).hasMessageContaining("holds tables of another program; name another ");
    }

    @Test
    void refusesALogOfANewerVersion() throws SQLException {
        Samples.open(url).close();
        execute(
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', CURRENT_TIMESTAMP, 1, TRUE");
        var fault = fault();
        assertThat(fault.reason()).isEqualTo(Reason.NEWER);
        assertThat(fault)
                .hasMessageContaining(
                        " was written by a newer version of Parley (schema 99, unknown here); start that version, or name another ");
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
        try (var store = Samples.open(url)) {
            assertThat(store.archive().page(Filter.newest(9)).items()).hasSize(4);
        }
    }

    private Callable<Store> opening() {
        return () -> Samples.open(url);
    }
}
