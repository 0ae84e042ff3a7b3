package dev.parley.server.run;

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
import dev.parley.agents.deliberation.Retries;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.judge.JudgeLimits;
import dev.parley.server.cluster.Identity;
import dev.parley.server.cluster.Membership;
import dev.parley.server.cluster.Peers;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import dev.parley.server.store.Submission;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Moderators over a real store, with agents of each role at work on this machine.
 *
 * <p>The model does as the test says.
 */
@Timeout(30)
@ExtendWith(VertxExtension.class)
abstract class WithModerator {

    static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

    static final ModeratorLimits LIMITS =
            new ModeratorLimits(
                    10,
                    0,
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    Duration.ofMillis(100),
                    Duration.ofMillis(300));

    final String url;

    Vertx vertx;

    final SpokenModel model = new SpokenModel();

    final CompletableFuture<Void> hung = new CompletableFuture<>();

    WithModerator(String url) {
        this.url = url;
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

    Store open() {
        return Store.open(url, StoreLimits.DEFAULT);
    }

    Working start(Store store) {
        return start(store, LIMITS);
    }

    Working start(Store store, ModeratorLimits limits) {
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
    record Working(Membership membership, Moderator moderator) implements AutoCloseable {
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

    void submit(Store store) {
        submitSilently(store);
        new Doorbell(vertx.eventBus()).newWork();
    }

    static void submitSilently(Store store) {
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

    static void await(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    static Event ended(Store store) {
        return awaitThat(store, entry -> entry.event() instanceof Event.End).event();
    }

    static void awaitType(Store store, String type) {
        awaitThat(store, entry -> entry.event().getClass().getSimpleName().equals(type));
    }

    static Entry awaitThat(Store store, Predicate<Entry> condition) {
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

    static Stream<String> types(Store store) {
        return store.log().entries(ID, 0, 1000).stream()
                .map(entry -> entry.event().getClass().getSimpleName());
    }
}
