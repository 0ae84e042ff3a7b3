package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.AppendOutcome.Appended;
import dev.parley.server.store.StoreFault.Reason;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite cannot write for a while, and then can again. */
class SqliteFaultTest {

    @TempDir Path folder;

    @Test
    void refusesWhileTheDiskIsFullAndGoesOnWhenSpaceIsFreed() throws SQLException {
        try (var store = Store.open(url() + "?max_page_count=400", Samples.LIMITS)) {
            var claim = Samples.claimed(store, "node-a");
            execute("CREATE TABLE filler AS SELECT zeroblob(1400000) AS bytes");
            var text = "a long text ".repeat(20_000);
            var append = store.log().append(claim.deliberation(), Samples.entry(3, 1, text));
            assertThat(append).failsWithin(Samples.LONG);
            assertThat(((StoreFault) append.exceptionNow()).reason()).isEqualTo(Reason.DISK_FULL);
            var submit = catchThrowableOfType(StoreFault.class, () -> Samples.submit(store, text));
            assertThat(submit.passing()).isTrue();
            assertThat(submit).hasMessageEndingWith("has no space left; free some");

            execute("DROP TABLE filler");
            assertThat(store.log().append(claim.deliberation(), Samples.entry(3, 1, text)).join())
                    .isEqualTo(new Appended());
            Samples.submit(store, text);
        }
    }

    @Test
    void refusesWhileAnotherProcessWritesForTooLongAndGoesOnAfterwards() throws SQLException {
        var limits =
                new StoreLimits(
                        10,
                        10,
                        2,
                        Duration.ofMillis(100),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1));
        try (var store = Store.open(url(), limits)) {
            var claim = Samples.claimed(store, "node-a");
            var entry = Samples.entry(3, 1, "text");
            try (var other = DriverManager.getConnection(url());
                    var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                var append = store.log().append(claim.deliberation(), entry);
                assertThat(append).failsWithin(Samples.LONG);
                assertThat(((StoreFault) append.exceptionNow()).reason()).isEqualTo(Reason.BUSY);
                assertThat(store.log().entries(claim.deliberation(), 0, 9)).hasSize(2);
                statement.execute("ROLLBACK");
            }
            assertThat(store.log().append(claim.deliberation(), entry).join())
                    .isEqualTo(new Appended());
        }
    }

    private String url() {
        return TestedEngine.SQLITE.fresh(folder);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
