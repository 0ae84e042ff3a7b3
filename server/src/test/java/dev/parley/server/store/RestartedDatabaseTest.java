package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.database.PostgresServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL falls and comes back, or cuts connections, while much is being written. */
@Timeout(120)
class RestartedDatabaseTest {

    private static PostgresServer server;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start(0, PostgresServer.freshFolder());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void losesAndDoublesNothingWhenItIsRestartedAtOnce() throws Exception {
        try (var store = Samples.open(server.freshDatabase());
                var load = new Load(store, 20)) {
            for (int i = 0; i < 3; i++) {
                Thread.sleep(Duration.ofMillis(300));
                server.restart();
            }
            Thread.sleep(Duration.ofMillis(300));
            load.assertNothingLostOrDoubled();
        }
    }

    @Test
    void losesAndDoublesNothingWhenConnectionsAreKilledAgainAndAgain() throws Exception {
        try (var store = Samples.open(server.freshDatabase());
                var load = new Load(store, 20)) {
            for (int i = 0; i < 30; i++) {
                Thread.sleep(Duration.ofMillis(37));
                server.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'parley'");
            }
            load.assertNothingLostOrDoubled();
        }
    }

    @Test
    void goesOnAfterItWasAwayForAWhile() throws Exception {
        var second = Duration.ofSeconds(1);
        var impatient = new StoreLimits(500, 100, 3, second, second, second);
        try (var store = Store.open(server.freshDatabase(), impatient);
                var load = new Load(store, 5)) {
            server.stop();
            var append = store.log().append(Samples.submission("x").id(), Samples.end(1, 0));
            assertThat(append).failsWithin(Samples.LONG);
            assertThat(append.exceptionNow())
                    .hasMessageEndingWith(
                            " does not answer; see that it runs, or name another one with --database");
            server.start();
            load.assertNothingLostOrDoubled();
        }
    }
}
