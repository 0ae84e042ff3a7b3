package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.server.database.BadWire;
import dev.parley.server.database.PostgresServer;
import dev.parley.server.whole.LogInvariants;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL falls, cuts connections and loses answers while deliberations are under way. */
class DatabaseFaultsIT extends WithActor {

    private static final String KILL =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'parley'";

    private static PostgresServer database;

    @BeforeAll
    static void startDatabase() {
        database = PostgresServer.fresh();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    DatabaseFaultsIT() {
        super(25);
    }

    @Test
    void databaseRestartsConnectionsKilled() throws InterruptedException {
        try (var nodes = Nodes.start(3, folder(), "--database", database.freshDatabase())) {
            var ids = Tales.submit(nodes.any().rest(), 30);
            for (int i = 0; i < 3; i++) {
                Thread.sleep(Duration.ofSeconds(1));
                database.restart();
                for (int cut = 0; cut < 3; cut++) {
                    Thread.sleep(Duration.ofMillis(500));
                    database.execute(KILL);
                }
            }
            Thread.sleep(Duration.ofSeconds(2)); // what was cut is noticed when it is used
            var logs = Outcome.allCompleted(nodes.any().rest(), ids);
            Outcome.assertNoCompletedTurnWasAskedForAgain(logs, model().ledger().asked());
            assertThat(nodes.alive()).hasSize(3);
        }
    }

    /** Nobody is taken for dead, since the writer asks again at once. */
    @Test
    void commitWhoseAnswerIsLost() throws InterruptedException {
        var url = database.freshDatabase();
        var port = ":" + database.port();
        try (var wire = new BadWire(database.port());
                var nodes = Nodes.start(0, folder())) {
            nodes.another("--database", url.replace(port, ":" + wire.port()));
            nodes.another("--database", url);
            var ids = Tales.submit(nodes.get(1).rest(), 12);
            for (int i = 0; i < 40; i++) {
                Thread.sleep(Duration.ofMillis(200));
                wire.loseAnswers(1 + i % 2);
            }
            wire.loseAnswers(0);
            var logs = Outcome.allCompleted(nodes.get(1).rest(), ids);
            Outcome.assertNoCompletedTurnWasAskedForAgain(logs, model().ledger().asked());
            assertThat(logs.stream().map(log -> LogInvariants.events(log, Claimed.class).size()))
                    .allMatch(claims -> claims == 1);
        }
    }
}
