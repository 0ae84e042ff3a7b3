package dev.parley.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Reply;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.store.Claims;
import dev.parley.server.store.NodeRow;
import dev.parley.server.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a moderator leaves to others, and what it takes up that others left. */
@OnEachEngine
class HandingOverTest extends WithModerator {

    HandingOverTest(TestedEngine engine, @TempDir Path folder) {
        super(engine.fresh(folder));
    }

    @Test
    void leavesWhatItHasToTheNextModeratorWithoutAskingForACompletedTurnAgain() {
        model.then(listener -> listener.done(Reply.of("A story.")))
                .then(listener -> hung.complete(null));
        try (var store = open()) {
            submit(store);
            try (var first = start(store)) {
                hung.orTimeout(10, TimeUnit.SECONDS).join();
                assertThat(first.running()).isOne();
            }
            model.then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
            try (var _ = start(store)) {
                assertThat(ended(store)).isInstanceOf(Event.Completed.class);
            }
            assertThat(types(store).filter("TurnCompleted"::equals)).hasSize(2);
        }
    }

    @Test
    void claimsOnThoughAnotherNodeTookItForGone() {
        model.then(listener -> listener.done(Reply.of("A story.")))
                .then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
        try (var store = open();
                var moderator = start(store)) {
            store.nodes().all().forEach(node -> store.nodes().leave(node.id()));
            submit(store);
            assertThat(ended(store)).isInstanceOf(Event.Completed.class);
            assertThat(moderator.trouble()).isEmpty();
        }
    }

    @Test
    void takesUpWhatWasClaimedForItInACommitWhoseAnswerWasLost() {
        model.then(listener -> listener.done(Reply.of("A story.")))
                .then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
        try (var store = open();
                var _ = start(store)) {
            var node = store.nodes().all().getFirst().id();
            submitSilently(store);
            store.claims().claim(node, new Claims.Room(1, 1));
            assertThat(ended(store)).isInstanceOf(Event.Completed.class);
        }
    }

    @Test
    void keepsItsLeaseWhileItLetsATurnFinish() {
        var brief =
                new ModeratorLimits(
                        LIMITS.inFlight(),
                        LIMITS.reserve(),
                        LIMITS.acknowledgement(),
                        LIMITS.agents(),
                        LIMITS.silence(),
                        LIMITS.poll(),
                        Duration.ofSeconds(4));
        model.then(listener -> hung.complete(null));
        try (var store = open()) {
            submit(store);
            var leaving = start(store, brief);
            hung.orTimeout(10, TimeUnit.SECONDS).join();
            var closing = CompletableFuture.runAsync(leaving::close);
            while (!closing.isDone()) {
                assertThat(nobodyLives(store) && leaving.running() > 0).isFalse();
                LockSupport.parkNanos(5_000_000);
            }
            closing.join();
        }
    }

    private static boolean nobodyLives(Store store) {
        return store.nodes().all().stream().noneMatch(NodeRow::alive);
    }

    @Test
    void handsOverWhatItHasWhenItIsDrainedAndTakesPartAgainAfterwards() {
        model.then(listener -> hung.complete(null));
        try (var store = open();
                var moderator = start(store)) {
            submit(store);
            hung.orTimeout(10, TimeUnit.SECONDS).join();
            store.nodes().drain(moderator.membership().node(), true);
            await(() -> moderator.trouble().isPresent());
            assertThat(moderator.trouble().orElseThrow()).contains("drained");
            model.then(listener -> listener.done(Reply.of("A story.")))
                    .then(listener -> listener.done(Reply.of("S-01. It is kind. <YES>")));
            new Doorbell(vertx.eventBus()).cancel(UUID.randomUUID());
            assertThat(store.archive().find(ID).orElseThrow().status().wire()).isEqualTo("running");
            store.nodes().drain(moderator.membership().node(), false);
            await(() -> moderator.trouble().isEmpty());
        }
    }

    @Test
    void beginsNoTurnThatItWouldHaveToLeave() {
        var finish = new CompletableFuture<Runnable>();
        model.then(listener -> {
            var agent = vertx.getOrCreateContext();
            finish.complete(() -> agent.runOnContext(_ -> listener.done(Reply.of("A story."))));
        });
        try (var store = open()) {
            submit(store);
            var leaving = start(store);
            var finished = finish.orTimeout(10, TimeUnit.SECONDS).join();
            var closing = CompletableFuture.runAsync(leaving::close);
            while (leaving.trouble().isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
            finished.run();
            closing.join();
            assertThat(types(store).toList().getLast()).isNotEqualTo("TurnStarted");
        }
    }
}
