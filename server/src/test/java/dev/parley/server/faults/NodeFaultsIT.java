package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.server.live.Reader;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Tale;
import dev.parley.testkit.Asked;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that die, stall and leave. */
class NodeFaultsIT extends WithActor {

    /** Within which another node goes on with what a dead one had. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(15);

    private final List<List<Entry>> logs = new ArrayList<>();
    private int died;

    NodeFaultsIT() {
        super(50);
    }

    /** One kill after each event of a run of self-refine, each on a node that runs several. */
    @Test
    void nodeDiesMidStep() {
        try (var nodes = Nodes.start(3, folder())) {
            for (int seq = 2; seq <= 15; seq++) {
                var ids = submit(nodes, 4, seq);
                var owner = ownerAt(nodes, ids.getFirst(), seq);
                var killed = Instant.now();
                owner.kill();
                died++;
                for (var id : ids) {
                    assertWasTakenOverInTime(completed(nodes.any(), id), killed);
                }
                nodes.another();
            }
        }
    }

    @Test
    void allNodesDie() {
        List<UUID> ids;
        try (var nodes = Nodes.start(3, folder())) {
            ids = submit(nodes, 9, 0);
            ownerAt(nodes, ids.getLast(), 6);
            died = nodes.alive().size();
            nodes.alive().forEach(Node::kill);
        }
        try (var nodes = Nodes.start(2, folder())) {
            for (var id : ids) {
                var log = completed(nodes.any(), id);
                assertThat(LogInvariants.events(log, Claimed.class)).hasSizeGreaterThan(1);
            }
        }
    }

    /** It is paused for 30 s, and then goes on as if nothing had been. */
    @Test
    void zombie() throws InterruptedException {
        try (var nodes = Nodes.start(3, folder())) {
            var ids = submit(nodes, 6, 0);
            var zombie = ownerAt(nodes, ids.getFirst(), 6);
            var name = zombie.name();
            var stopped = Instant.now();
            zombie.process().signal("STOP");
            died = 1;
            var other =
                    nodes.alive().stream()
                            .filter(node -> !node.equals(zombie))
                            .findFirst()
                            .orElseThrow();
            for (var id : ids) {
                assertWasTakenOverInTime(completed(other, id), stopped);
            }
            var before = ids.stream().map(other.rest()::log).toList();
            sleepUntil(stopped.plusSeconds(30));
            zombie.process().signal("CONT");
            awaitNodes(other, 3);
            Thread.sleep(Duration.ofSeconds(3));
            assertThat(ids.stream().map(other.rest()::log).toList()).isEqualTo(before);
            assertThat(zombie.name()).isEqualTo(name);
            completed(zombie, submit(nodes, 1, 99).getFirst());
        }
    }

    @Test
    void gracefulStop() {
        try (var nodes = Nodes.start(3, folder())) {
            var ids = submit(nodes, 12, 0);
            var leaving = ownerAt(nodes, ids.getFirst(), 4);
            assertThat(leaving.process().stop()).isLessThan(Duration.ofSeconds(30));
            for (var id : ids) {
                completed(nodes.any(), id);
            }
            assertThat(leaving.process().err()).doesNotContain("ERROR");
        }
    }

    private static void awaitNodes(Node node, int many) throws InterruptedException {
        var until = System.nanoTime() + TAKE_OVER.toNanos();
        while (new JsonObject(node.rest().get("/api/health")).getInteger("nodes") < many) {
            assertThat(System.nanoTime()).as("%d nodes", many).isLessThan(until);
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static void sleepUntil(Instant then) throws InterruptedException {
        var left = Duration.between(Instant.now(), then);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }

    private static List<UUID> submit(Nodes nodes, int many, int seed) {
        return IntStream.range(0, many)
                .mapToObj(i -> Tale.bySelfRefine().put("seed", 100L * seed + i))
                .map(tale -> tale.put("prompt", "A tale of seal " + tale.getLong("seed") + "."))
                .map(nodes.any().rest()::submit)
                .toList();
    }

    /** Waits until a log is so long; who runs it then. */
    private Node ownerAt(Nodes nodes, UUID id, long seq) {
        try (var reader = new Reader(vertx(), nodes.any().port())) {
            reader.watch(id, 0);
            reader.until(frame -> frame.getLong("seq", 0L) >= Math.max(2, seq));
        }
        var claims = LogInvariants.events(nodes.any().rest().log(id), Claimed.class);
        return nodes.named(claims.getLast().node());
    }

    private static void assertWasTakenOverInTime(List<Entry> log, Instant killed) {
        log.stream()
                .filter(entry -> entry.event() instanceof Claimed claimed && claimed.epoch() > 1)
                .forEach(entry ->
                        assertThat(Duration.between(killed, entry.at()))
                                .as("take-over")
                                .isLessThan(TAKE_OVER));
    }

    private List<Entry> completed(Node node, UUID id) {
        var log = Outcome.completed(node.rest(), id);
        logs.add(log);
        return log;
    }

    /**
     * Each turn has a prompt of its own; one that was cut short may have been asked for twice. So
     * may one that an agent took and could not say so before its node died or was stopped, which is
     * at most one of each deliberation.
     */
    @AfterEach
    void assertNoCompletedTurnWasAskedForAgain() {
        var asked = model().ledger().asked();
        assertThat(asked.stream().map(Asked::prompt).distinct())
                .hasSize(count(TurnCompleted.class));
        assertThat(asked).hasSizeLessThanOrEqualTo(count(TurnStarted.class) + died * logs.size());
    }

    private int count(Class<? extends Event> type) {
        return logs.stream().mapToInt(log -> LogInvariants.events(log, type).size()).sum();
    }
}
