package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.Launched;
import dev.parley.server.whole.Rest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that are not to meet, and nodes that are to meet and can't. */
class ClusterFaultsIT extends WithActor {

    private static final Duration SOON = Duration.ofSeconds(20);

    ClusterFaultsIT() {
        super(200);
    }

    /** They share the ports of one address, and nothing else. */
    @Test
    void twoClustersOnOneNetwork() {
        var port = Nodes.freePorts();
        try (var some = Nodes.start(2, folder(), port);
                var others = Nodes.start(2, folder(), port, "--data", "other")) {
            for (var nodes : List.of(some, others)) {
                assertThat(cluster(nodes.any().rest()).getJsonArray("nodes")).hasSize(2);
                assertThat(hears(nodes.get(0).rest())).containsExactly(nodes.get(1).name());
                assertThat(warnings(nodes.any().rest())).isEmpty();
                Outcome.allCompleted(nodes.any().rest(), Tales.submit(nodes.any().rest(), 4));
            }
        }
    }

    @Test
    void sameClusterAnotherDatabase() {
        try (var nodes = Nodes.start(1, folder());
                var other = Launched.classes(folder(), serve(nodes, "--data", "other"))) {
            assertRefused(
                    other,
                    "works on another log; give both the same --database, or this one another --cluster-name.");
            assertThat(cluster(nodes.any().rest()).getJsonArray("nodes")).hasSize(1);
        }
    }

    @Test
    void anotherVersion(@TempDir Path resources) throws IOException {
        var version = resources.resolve("dev/parley/server/version.txt");
        Files.createDirectories(version.resolveSibling(""));
        Files.writeString(version, "9.9.9");
        try (var nodes = Nodes.start(1, folder());
                var other = Launched.classesBehind(resources, folder(), serve(nodes))) {
            assertRefused(
                    other,
                    "and this is 9.9.9; start the same version everywhere, or give this one another --cluster-name.");
            Outcome.allCompleted(nodes.any().rest(), Tales.submit(nodes.any().rest(), 4));
        }
    }

    @Test
    void clusterPortTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var nodes = Nodes.start(0, folder(), taken.getLocalPort());
                var node = Launched.classes(folder(), serve(nodes, "--members", "127.0.0.1"))) {
            assertRefused(node, "; stop what listens there, or give it another --cluster-port.");
        }
    }

    /** Each knows of other members than there are; the log is the same. */
    @Test
    void membersThatCantReachEachOther() throws InterruptedException {
        try (var nodes = Nodes.start(1, folder(), "--members", "127.0.0.1:1");
                var others = Nodes.start(1, folder(), "--members", "127.0.0.1:1")) {
            var one = nodes.any().rest();
            var other = others.any().rest();
            var words = "share the log and don't hear each other: each works alone";
            Eventually.within(
                    SOON, words, () -> warnings(one).stream().anyMatch(it -> it.contains(words)));
            assertThat(warnings(other)).isEqualTo(warnings(one));
            assertThat(cluster(one).getJsonArray("nodes")).hasSize(2);
            var ids = new ArrayList<>(Tales.submit(one, 4));
            ids.addAll(Tales.submit(other, 4, 4));
            Outcome.allCompleted(one, ids);
        }
    }

    private static String[] serve(Nodes nodes, String... more) {
        var all = new ArrayList<>(List.of("serve", "--port", "0", "--offline"));
        all.addAll(nodes.options());
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** It ends with one sentence. */
    private static void assertRefused(Launched process, String ending) {
        assertThat(process.code()).isEqualTo(1);
        var last = process.err().lines().filter(line -> !line.isBlank()).toList().getLast();
        assertThat(last).endsWith(ending);
        assertThat(process.err()).doesNotContain("\tat ", "Exception");
    }

    private static JsonObject cluster(Rest rest) {
        return rest.json("/api/nodes");
    }

    private static List<String> hears(Rest rest) {
        return cluster(rest).getJsonArray("nodes").stream()
                .map(JsonObject.class::cast)
                .filter(node -> node.getBoolean("self"))
                .flatMap(node -> node.getJsonArray("hears").stream())
                .map(String.class::cast)
                .toList();
    }

    private static List<String> warnings(Rest rest) {
        return cluster(rest).getJsonArray("warnings").stream().map(String.class::cast).toList();
    }
}
