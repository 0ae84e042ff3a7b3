package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.server.whole.Actor;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Rest;
import dev.parley.server.whole.Tale;
import dev.parley.server.whole.Yaml;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk on which the log lies runs full, and later has space again. */
class DiskFaultsIT {

    /** Longer than a lease. */
    private static final Duration FULL = Duration.ofSeconds(15);

    private static final int MEBIBYTE = 1 << 20;

    @TempDir private Path folder;

    @Test
    void diskFull() throws IOException, InterruptedException {
        var vertx = Vertx.vertx();
        try (var model = FakeModelServer.start(vertx, new Actor(20));
                var disk = Disk.of(folder.resolve("data"), 16)) {
            Node.configure(folder, Yaml.model("actor", model));
            try (var node = Node.start(folder)) {
                var ids = Tales.submit(node.rest(), 10);
                Thread.sleep(Duration.ofSeconds(2));
                disk.fill();
                assertRefused(node.rest());
                var full = lengths(node.rest(), ids);
                Thread.sleep(FULL);
                assertRefused(node.rest());
                assertThat(lengths(node.rest(), ids)).isEqualTo(full);
                disk.free();
                var logs = Outcome.allCompleted(node.rest(), ids);
                Outcome.assertNoCompletedTurnWasAskedForAgain(logs, model.ledger().asked());
                Outcome.completed(node.rest(), Tales.submit(node.rest(), 10, 1).getFirst());
            }
        } finally {
            vertx.close().await();
        }
    }

    /** Whatever little fits yet is written first. */
    private static void assertRefused(Rest rest) throws InterruptedException {
        var long_ = Tale.bySelfRefine().put("prompt", "seal ".repeat(10_000));
        var answer = rest.post("/api/deliberations", long_);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(answer.body()).getString("detail"))
                .isEqualTo(
                        "the disk has no space left for the log; nothing is lost, try again later");
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]*");
        Thread.sleep(Duration.ofSeconds(3));
    }

    private static List<Integer> lengths(Rest rest, List<UUID> ids) {
        return ids.stream().map(id -> rest.log(id).size()).toList();
    }

    /** A small disk of its own. */
    private record Disk(Path place) implements AutoCloseable {

        static Disk of(Path place, int mebibytes) throws IOException, InterruptedException {
            Files.createDirectories(place);
            var size = "size=%dm".formatted(mebibytes);
            var mounted =
                    new ProcessBuilder(
                                    "mount", "-t", "tmpfs", "-o", size, "tmpfs", place.toString())
                            .start()
                            .waitFor();
            assumeTrue(mounted == 0, "mounting a small tmpfs wants Linux and root");
            return new Disk(place);
        }

        void fill() throws IOException {
            try (var out = Files.newOutputStream(place.resolve("filler"))) {
                for (int step = MEBIBYTE; step > 0; step /= 2) {
                    writeAll(out, new byte[step]);
                }
            }
        }

        private static void writeAll(OutputStream out, byte[] bytes) {
            try {
                while (true) {
                    out.write(bytes);
                }
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("No space left");
            }
        }

        void free() throws IOException {
            Files.delete(place.resolve("filler"));
        }

        @Override
        public void close() throws IOException {
            new ProcessBuilder("umount", "-l", place.toString()).start().onExit().join();
        }
    }
}
