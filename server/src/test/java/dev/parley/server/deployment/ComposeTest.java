package dev.parley.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** docker-compose.yml, and those who must agree with it. */
class ComposeTest {

    private final Compose compose = Compose.read();

    @Test
    void itStartsThreeNodesOneOfWhichOnlyJudges() {
        assertThat(compose.nodes()).containsExactly("node-1", "node-2", "node-3");
        assertThat(compose.nodes())
                .filteredOn(node -> compose.environment(node).containsKey("PARLEY_ROLES"))
                .containsExactly("node-3");
        assertThat(compose.environment("node-3")).containsEntry("PARLEY_ROLES", "judge");
    }

    @Test
    void everyNodeIsAMemberUnderItsOwnName() {
        for (var node : compose.nodes()) {
            assertThat(compose.environment(node))
                    .containsEntry("PARLEY_CLUSTER_HOST", node)
                    .extractingByKey("PARLEY_MEMBERS")
                    .asString()
                    .contains(node + ":5701");
        }
    }

    @Test
    void theProxyKnowsEveryNode() {
        var upstream =
                Pattern.compile("server (node-\\d):8080")
                        .matcher(Checkout.text("deploy/nginx.conf"))
                        .results()
                        .map(server -> server.group(1));
        assertThat(upstream).containsExactlyElementsOf(compose.nodes());
    }

    @Test
    void noSecretStandsInIt() {
        for (var node : compose.nodes()) {
            assertThat(compose.environment(node).get("PARLEY_DATABASE_PASSWORD"))
                    .startsWith("${PARLEY_DATABASE_PASSWORD:?");
            assertThat(compose.environment(node)).doesNotContainKey("PARLEY_TOKEN");
        }
        assertThat(Checkout.text(".env.example"))
                .contains("\nPARLEY_TOKEN=\n", "\nPARLEY_DATABASE_PASSWORD=\n");
    }

    /** All but addresses, names and secrets is the same. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theScriptStartsTheSameOnLoopback() throws IOException {
        var script = printed("deploy/cluster-on-loopback", "--print");
        assertThat(script.keySet()).containsExactlyElementsOf(compose.nodes());
        for (var node : compose.nodes()) {
            var said = compose.environment(node);
            assertThat(script.get(node)).containsOnlyKeys(said.keySet());
            assertThat(said)
                    .containsAllEntriesOf(withoutPlaces(script.getOrDefault(node, Map.of())));
        }
    }

    private static Map<String, String> withoutPlaces(Map<String, String> environment) {
        var same = new TreeMap<>(environment);
        same.keySet()
                .removeAll(
                        List.of(
                                "PARLEY_CONFIG",
                                "PARLEY_HOSTS",
                                "PARLEY_CLUSTER_HOST",
                                "PARLEY_CLUSTER_PORT",
                                "PARLEY_MEMBERS",
                                "PARLEY_DATABASE",
                                "PARLEY_DATABASE_PASSWORD"));
        return same;
    }

    /** By node, what lines such as {@code node-1 PARLEY_CLUSTER=true} say. */
    private static Map<String, Map<String, String>> printed(String... command) throws IOException {
        var process = new ProcessBuilder(command).directory(Checkout.ROOT.toFile()).start();
        var nodes = new TreeMap<String, Map<String, String>>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line : lines.lines().toList()) {
                var node = line.split(" ", 2);
                var variable = node[1].split("=", 2);
                nodes.computeIfAbsent(node[0], _ -> new TreeMap<>()).put(variable[0], variable[1]);
            }
        }
        return nodes;
    }
}
