package dev.parley.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Reply;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a moderator makes of what was submitted. */
@OnEachEngine
class ModeratorTest extends WithModerator {

    ModeratorTest(TestedEngine engine, @TempDir Path folder) {
        super(engine.fresh(folder));
    }

    @Test
    void runsWhatWasSubmittedToItsEnd() {
        model.then(listener -> listener.done(Reply.of("A story.")))
                .then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
        try (var store = open();
                var _ = start(store)) {
            submit(store);
            assertThat(ended(store)).isInstanceOf(Event.Completed.class);
            assertThat(types(store))
                    .startsWith("Submitted", "Claimed", "TurnStarted", "TurnCompleted", "Answered");
        }
    }

    @Test
    void cancelsATurnUnderWay() {
        model.then(listener -> listener.text("On and on"));
        try (var store = open();
                var moderator = start(store)) {
            submit(store);
            awaitType(store, "TurnStarted");
            assertThat(moderator.running()).isOne();
            store.claims().requestCancel(ID);
            new Doorbell(vertx.eventBus()).cancel(ID);
            assertThat(ended(store)).isInstanceOf(Event.Cancelled.class);
            assertThat(model.cancelled.orTimeout(5, TimeUnit.SECONDS).join()).isNull();
        }
    }

    @Test
    void endsWhatWasCancelledBeforeItBegan() {
        try (var store = open()) {
            submit(store);
            store.claims().requestCancel(ID);
            model.then(listener -> listener.text("On and on"));
            try (var _ = start(store)) {
                assertThat(ended(store)).isInstanceOf(Event.Cancelled.class);
            }
        }
    }

    @Test
    void goesOnWithWhatIsLeftAsSoonAsItStarts() {
        model.then(listener -> listener.done(Reply.of("A story.")))
                .then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
        var seldom =
                new ModeratorLimits(
                        LIMITS.inFlight(),
                        LIMITS.reserve(),
                        LIMITS.acknowledgement(),
                        LIMITS.agents(),
                        LIMITS.silence(),
                        Duration.ofHours(1),
                        LIMITS.farewell());
        try (var store = open()) {
            submit(store);
            try (var _ = start(store, seldom)) {
                assertThat(ended(store)).isInstanceOf(Event.Completed.class);
            }
        }
    }

    @Test
    @Timeout(30)
    void claimsAnewWhatBrokeOff() throws SQLException {
        model.then(listener -> listener.done(Reply.of("A story.")))
                .then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
        try (var store = open();
                var log = DriverManager.getConnection(url);
                var change = log.createStatement()) {
            submit(store);
            change.execute("UPDATE event SET body = 'spoilt' || body WHERE seq = 1");
            try (var _ = start(store)) {
                while (store.archive().find(ID).orElseThrow().lastSeq() < 3) {
                    LockSupport.parkNanos(5_000_000);
                }
                change.execute("UPDATE event SET body = substr(body, 7) WHERE seq = 1");
                assertThat(ended(store)).isInstanceOf(Event.Completed.class);
            }
        }
    }

    /** On the event loop of the agent, where many turns are at work at once. */
    @Test
    void aLineThatAnAgentLogsSaysOfWhichDeliberationAndTurn() {
        var logger = (Logger) LoggerFactory.getLogger(AgentVerticle.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        model.then(listener -> {
            throw new IllegalStateException("broken");
        });
        try (var store = open();
                var _ = start(store)) {
            submit(store);
            assertThat(ended(store)).isInstanceOf(Event.Failed.class);
            assertThat(heard.list)
                    .extracting(ILoggingEvent::getMDCPropertyMap)
                    .containsExactly(Map.of("deliberation", ID.toString(), "turn", "draft"));
        } finally {
            logger.detachAppender(heard);
        }
    }
}
