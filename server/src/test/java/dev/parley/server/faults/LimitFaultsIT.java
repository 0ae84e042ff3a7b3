package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.whole.Actor;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Rest;
import dev.parley.server.whole.Tale;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model allows holds for all nodes together, whatever becomes of them. */
class LimitFaultsIT {

    private static final Duration A_WHILE = Duration.ofSeconds(4);

    @TempDir private Path folder;

    /** While nodes come, one is killed, one is drained and takes part again. */
    @Test
    void aModelsConcurrencyHoldsForTheWholeCluster() throws InterruptedException {
        var vertx = Vertx.vertx();
        try (var wide = FakeModelServer.start(vertx, new Actor(40));
                var narrow = FakeModelServer.start(vertx, new Actor(40))) {
            Node.configure(
                    folder, "models:\n" + model("wide", wide, 8) + model("narrow", narrow, 2));
            try (var nodes = Nodes.start(2, folder)) {
                var ids = new ArrayList<>(submit(nodes.any().rest(), "wide", 60));
                ids.addAll(submit(nodes.any().rest(), "narrow", 15));
                disturb(nodes);
                Outcome.allCompleted(nodes.any().rest(), ids);
            }
            assertThat(wide.ledger().mostUnderWay()).isBetween(6, 8);
            assertThat(narrow.ledger().mostUnderWay()).isEqualTo(2);
        } finally {
            vertx.close().await();
        }
    }

    private static void disturb(Nodes nodes) throws InterruptedException {
        var third = nodes.another().name();
        Thread.sleep(A_WHILE);
        nodes.get(1).kill();
        Thread.sleep(A_WHILE);
        nodes.another();
        tell(nodes.any().rest(), third, "drain");
        Thread.sleep(A_WHILE);
        tell(nodes.any().rest(), third, "resume");
    }

    private static void tell(Rest rest, String node, String what) {
        var path = "/api/nodes/%s/%s".formatted(node, what);
        assertThat(rest.post(path, new JsonObject()).statusCode()).isEqualTo(202);
    }

    private static String model(String id, FakeModelServer server, int concurrency) {
        return "  - {id: %s, url: '%s', name: fake, thinks: true, limits: {concurrency: %d}}\n"
                .formatted(id, server.url(), concurrency);
    }

    /** By one draft and one verdict. */
    private static List<UUID> submit(Rest rest, String model, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Tales.of(Tale.with(Tale.by("vanilla"), model, model), i))
                .map(rest::submit)
                .toList();
    }
}
