package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.server.database.PostgresServer;
import dev.parley.server.whole.Actor;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Rest;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that lose sight of each other, one of them of the database and the model, too. */
class NetworkFaultsIT {

    private static final Duration CUT = Duration.ofSeconds(30);
    private static final Duration HEALED = Duration.ofSeconds(20);

    /** For so long after a cut something that was on its way may still arrive. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(200);

    @TempDir private Path folder;

    @BeforeEach
    void wantsRoot() {
        assumeTrue(Namespace.isPossible(), "making a network namespace wants Linux, ip and root");
    }

    @Test
    void splitBrain() throws InterruptedException {
        var vertx = Vertx.vertx();
        try (var database = PostgresServer.fresh();
                var model = FakeModelServer.start(vertx, new Actor(30));
                var network = new Namespace();
                var toDatabase = new Relay(Namespace.HERE, database.port());
                var toModel = new Relay(Namespace.HERE, model.port());
                var nodes = nodes(toModel)) {
            var url = database.freshDatabase();
            nodes.another("--cluster-host", Namespace.HERE, "--database", url);
            nodes.anotherBy(
                    Namespace.program(),
                    Map.of(),
                    "--cluster-host",
                    Namespace.THERE,
                    "--database",
                    url.replace("127.0.0.1:" + database.port(), toDatabase.place()));
            var rest = nodes.get(0).rest();
            Eventually.within(HEALED, "both are heard", () -> hear(rest));
            var ids = new ArrayList<>(Tales.submit(rest, 20));
            Thread.sleep(Duration.ofSeconds(3));
            var own = nodes.get(0).name();
            var cut = Instant.now();
            network.cut();
            ids.addAll(Tales.submit(rest, 20, 5));
            ids.forEach(rest::ended);
            Eventually.within(HEALED, "nobody is heard", () -> !hear(rest));
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), cut.plus(CUT)).toMillis()));
            var healed = Instant.now();
            network.mend();
            Eventually.within(HEALED, "both are heard again", () -> hear(rest));
            var logs = Outcome.allCompleted(rest, ids);
            Outcome.assertNoCompletedTurnWasAskedForAgain(logs, model.ledger().asked());
            assertThat(
                            logs.stream()
                                    .flatMap(log ->
                                            LogInvariants.events(log, Claimed.class).stream()))
                    .anyMatch(claimed -> claimed.epoch() > 1);
            logs.forEach(log -> assertOnlyOneWrote(log, own, cut.plus(ON_ITS_WAY), healed));
            var more = Tales.submit(rest, 25, 10);
            more.forEach(id -> Outcome.completed(rest, id));
        } finally {
            vertx.close().await();
        }
    }

    private Nodes nodes(Relay toModel) {
        Node.configure(
                folder,
                "models: [{id: actor, url: 'http://%s/v1', name: fake, thinks: true, limits: {concurrency: 64}}]"
                        .formatted(toModel.place()));
        var port = Nodes.freePorts();
        var members = "%s:%d,%s:%2$d".formatted(Namespace.HERE, port, Namespace.THERE);
        return Nodes.start(0, folder, port, "--members", members);
    }

    private static boolean hear(Rest rest) {
        List<JsonObject> nodes =
                rest.json("/api/nodes").getJsonArray("nodes").stream()
                        .map(JsonObject.class::cast)
                        .filter(node -> !node.getString("state").equals("gone"))
                        .toList();
        return nodes.size() == 2
                && nodes.stream().noneMatch(node -> node.getJsonArray("hears").isEmpty());
    }

    private static void assertOnlyOneWrote(List<Entry> log, String node, Instant from, Instant to) {
        var owner = "";
        for (var entry : log) {
            owner = entry.event() instanceof Claimed claimed ? claimed.node() : owner;
            if (!owner.isEmpty() && entry.at().isAfter(from) && entry.at().isBefore(to)) {
                assertThat(owner).as("who wrote %s", entry).isEqualTo(node);
            }
        }
    }
}
