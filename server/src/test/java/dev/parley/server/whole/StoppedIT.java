package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops the server with SIGTERM, and starts it again. */
class StoppedIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String BRIEFLY = "limits: {node: {stop: 1 s}}\n";

    private final Vertx vertx = Vertx.vertx();
    private final FakeModelServer model = FakeModelServer.start(vertx, new Actor(2000));

    @TempDir private Path folder;

    @AfterEach
    void close() {
        model.close();
        vertx.close().await();
    }

    /** The model would be silent for a minute, so only the stop can end the turn sooner. */
    @Test
    void leavesATurnThatDoesNotEndInTimeAndTheNextStartMakesItAnew() throws InterruptedException {
        Node.configure(folder, Yaml.model("actor", model) + BRIEFLY);
        model.follow(Script.always(new Manners.HeadersThenSilence()));
        try (var first = Node.start(folder)) {
            var id = first.rest().submit(Tale.by("vanilla"));
            assertThat(model.ledger().awaitAsked(1, LONG)).isTrue();
            assertThat(first.process().stop()).isLessThan(LONG);
            assertThat(first.process().code()).isEqualTo(143);
            assertThat(model.ledger().awaitBroken(1, LONG)).isTrue();
            model.follow(new Actor(2000));
            try (var second = Node.start(folder)) {
                var log = second.rest().ended(id);
                LogInvariants.check(log);
                assertThat(log.getLast().event()).isEqualTo(new Completed());
                assertThat(LogInvariants.events(log, Claimed.class)).hasSize(2);
                assertThat(LogInvariants.events(log, TurnStarted.class))
                        .extracting(TurnStarted::turn)
                        .isEqualTo(List.of("draft", "draft", "judge"));
            }
        }
    }

    @Test
    void letsATurnThatEndsInTimeEnd() throws InterruptedException {
        Node.configure(folder, Yaml.model("actor", model));
        model.follow(new Actor(40));
        try (var first = Node.start(folder)) {
            var id = first.rest().submit(Tale.by("vanilla"));
            assertThat(model.ledger().awaitAsked(1, LONG)).isTrue();
            assertThat(first.process().stop()).isLessThan(LONG);
            try (var second = Node.start(folder)) {
                var log = second.rest().ended(id);
                LogInvariants.check(log);
                assertThat(log.getLast().event()).isEqualTo(new Completed());
                assertThat(model.ledger().asked()).as("the draft and the verdicts").hasSize(2);
            }
        }
    }

    @Test
    void leavesWhatHasEndedAsItIs() {
        Node.configure(folder, Yaml.model("actor", model));
        try (var first = Node.start(folder)) {
            var id = first.rest().submit(Tale.by("vanilla"));
            var log = first.rest().ended(id);
            var asked = model.ledger().asked().size();
            first.kill();
            try (var second = Node.start(folder)) {
                var other = second.rest().submit(Tale.by("raw"));
                second.rest().ended(other);
                assertThat(second.rest().log(id)).isEqualTo(log);
                assertThat(model.ledger().asked()).hasSize(asked + 2);
            }
        }
    }
}
