package dev.parley.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.agent.Pace;
import dev.parley.agents.agent.RecordCodec;
import dev.parley.agents.agent.Workload;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Retries;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.judge.JudgeLimits;
import dev.parley.server.cluster.Identity;
import dev.parley.server.cluster.Membership;
import dev.parley.server.cluster.Peers;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.store.Claims;
import dev.parley.server.store.NodeRow;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import dev.parley.server.store.Submission;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(30)
@OnEachEngine
@ExtendWith(VertxExtension.class)
class ModeratorTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final ModeratorLimits LIMITS =
            new ModeratorLimits(
                    10,
                    0,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    Duration.ofMillis(100),
                    Duration.ofMillis(300));

    private final String url;
    private Vertx vertx;
    private final SpokenModel model = new SpokenModel();
    private final CompletableFuture<Void> hung = new CompletableFuture<>();

    ModeratorTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void deployAgents(Vertx vertx) {
        this.vertx = vertx;
        RecordCodec.register(vertx.eventBus());
        LiveMessage.register(vertx.eventBus());
        for (var role : Role.values()) {
            vertx.deployVerticle(new AgentVerticle(role, "n1", model, Pace.DEFAULT, new Workload()))
                    .await();
        }
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

    private Store open() {
        return Store.open(url, StoreLimits.DEFAULT);
    }

    private static boolean nobodyLives(Store store) {
        return store.nodes().all().stream().noneMatch(NodeRow::alive);
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

    private Working start(Store store) {
        return start(store, LIMITS);
    }

    private Working start(Store store, ModeratorLimits limits) {
        var workload = new Workload();
        var membership =
                new Membership(
                                new Identity("n-" + UUID.randomUUID(), "test", store.nodes().log()),
                                List.of(Role.values()),
                                store,
                                new Membership.Lease(Duration.ofSeconds(2), Duration.ofMillis(100)),
                                Map.of(SpokenModel.STAMP.id(), model),
                                Peers.none(),
                                workload)
                        .join();
        var moderator =
                new Moderator(
                        vertx,
                        membership,
                        store,
                        limits,
                        Retries.DEFAULT,
                        JudgeLimits.DEFAULT,
                        workload,
                        (_, _) -> _ -> {});
        moderator.start();
        return new Working(membership, moderator);
    }

    /** A moderator with the lease of its node. */
    private record Working(Membership membership, Moderator moderator) implements AutoCloseable {
        int running() {
            return moderator.running();
        }

        Optional<String> trouble() {
            return moderator.trouble();
        }

        @Override
        public void close() {
            moderator.close();
            membership.close();
        }
    }

    private void submit(Store store) {
        submitSilently(store);
        new Doorbell(vertx.eventBus()).newWork();
    }

    private static void submitSilently(Store store) {
        var kind =
                Specification.judged("S-01", Kind.SAFETY, "The story is kind to everyone in it.");
        var models =
                Stream.of(Role.values())
                        .collect(
                                Collectors.<Role, Role, ModelStamp>toMap(
                                        role -> role, role -> SpokenModel.STAMP));
        var submitted =
                new Event.Submitted(
                        new Scenario("tales", 1, "Tales", "Tales.", List.of(kind), List.of()),
                        "Tell me a story",
                        new MethodChoice("vanilla", Map.of()),
                        "digest-of-prompts",
                        models,
                        List.of(),
                        JudgeChoice.DEFAULT,
                        Budget.NONE,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Urgency.INTERACTIVE,
                        "test");
        store.archive()
                .submit(List.of(new Submission(ID, submitted)), Optional.empty(), Optional.empty());
    }

    private static void await(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static Event ended(Store store) {
        return awaitThat(store, entry -> entry.event() instanceof Event.End).event();
    }

    private static void awaitType(Store store, String type) {
        awaitThat(store, entry -> entry.event().getClass().getSimpleName().equals(type));
    }

    private static Entry awaitThat(Store store, Predicate<Entry> condition) {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() - until < 0) {
            var found = store.log().entries(ID, 0, 1000).stream().filter(condition).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("the log still is " + types(store).toList());
    }

    private static Stream<String> types(Store store) {
        return store.log().entries(ID, 0, 1000).stream()
                .map(entry -> entry.event().getClass().getSimpleName());
    }
}
