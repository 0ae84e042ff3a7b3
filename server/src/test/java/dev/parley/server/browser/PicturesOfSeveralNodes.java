package dev.parley.server.browser;

import dev.parley.server.Launched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes, and one that dies. */
class PicturesOfSeveralNodes extends Pictures {

    private final Map<String, String> cluster =
            Map.of(
                    "PARLEY_CLUSTER", "true",
                    "PARLEY_CLUSTER_NAME", UUID.randomUUID().toString(),
                    "PARLEY_CLUSTER_PORT", Integer.toString(port()));
    private @Nullable Launched second;
    private @Nullable Launched third;

    private static int port() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    Map<String, String> environment() {
        return cluster;
    }

    @Override
    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        super.start(folder);
        second = another(folder);
        third = another(folder);
    }

    private Launched another(Path folder) {
        var node = Launched.classes(folder, cluster, "serve", "--port", "0", "--offline");
        node.says("ready on ");
        return node;
    }

    @Override
    List<State> states() {
        return List.of(
                new State("cluster-three", PicturesOfSeveralNodes::three),
                new State("cluster-drain", PicturesOfSeveralNodes::drain),
                new State("cluster-taken-over", this::takenOver));
    }

    private static void three(Visit visit) {
        visit.rehearsed(Visit.THREE);
        visit.rehearsed("debate", "council", "best-of-n", "tpo");
        visit.at("/cluster", ".working-row");
        visit.openAll();
    }

    private static void drain(Visit visit) {
        visit.at("/cluster", ".node");
        visit.button("Drain").first().click();
        visit.page().locator("dialog[open]").waitFor();
    }

    private void takenOver(Visit visit) {
        visit.rehearsed("debate", "council", "best-of-n", "tpo");
        visit.at("/cluster", ".working-row");
        if (third != null) {
            third.kill();
        }
        visit.page().locator(".take-over-row").first().waitFor();
    }

    /** A node that loses another calls that an error, and it is. */
    @Override
    void review(String said) {}

    @AfterAll
    void stopTheOthers() {
        for (var node : new Launched[] {second, third}) {
            if (node != null) {
                node.close();
            }
        }
    }
}
