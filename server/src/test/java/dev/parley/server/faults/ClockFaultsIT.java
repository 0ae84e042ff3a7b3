package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.whole.Actor;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Yaml;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wall clocks that jump while nodes are at work; libfaketime makes them. */
class ClockFaultsIT {

    private static final int HOUR = 3600;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    @TempDir private Path folder;
    private FakeModelServer model;
    private Optional<Path> library = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        library = library();
        assumeTrue(library.isPresent(), "shifting the clock of a process wants libfaketime");
        model = FakeModelServer.start(vertx, new Actor(25));
        Node.configure(folder, Yaml.model("actor", model));
    }

    @AfterEach
    void close() {
        if (library.isPresent()) {
            model.close();
        }
        vertx.close().await();
    }

    /** One goes ahead and one behind of the third and the database. */
    @Test
    void clockJumpsAnHour() throws IOException, InterruptedException {
        var database = TestedEngine.POSTGRESQL.fresh(folder);
        try (var nodes = Nodes.start(1, folder, "--database", database)) {
            var ahead = nodes.anotherBy(List.of(), clock("ahead"));
            var behind = nodes.anotherBy(List.of(), clock("behind"));
            var ids = Tales.submit(nodes.get(0).rest(), 24);
            Thread.sleep(Duration.ofSeconds(2));
            set("ahead", HOUR);
            set("behind", -HOUR);
            assertNoneWasStolen(nodes, ids);
            assertWarns(nodes, "The clock of %s is (60|59) min ahead of the database's: .*", ahead);
            assertWarns(nodes, "The clock of %s is (60|59) min behind the database's: .*", behind);
        }
    }

    /** The nodes go by the machine's clock where the database is a file. */
    @Test
    void theMachinesClockJumpsAnHour() throws IOException, InterruptedException {
        try (var nodes = Nodes.start(0, folder)) {
            nodes.anotherBy(List.of(), clock("machine"));
            nodes.anotherBy(List.of(), clock("machine"));
            var ids = Tales.submit(nodes.get(0).rest(), 24);
            for (var offset : List.of(HOUR, 0)) {
                Thread.sleep(Duration.ofSeconds(3));
                set("machine", offset);
            }
            assertNoneWasStolen(nodes, ids);
        }
    }

    private static void assertNoneWasStolen(Nodes nodes, List<UUID> ids) {
        var logs = Outcome.allCompleted(nodes.get(0).rest(), ids);
        assertThat(logs)
                .allSatisfy(log -> assertThat(LogInvariants.events(log, Claimed.class)).hasSize(1));
        assertThat(
                        logs.stream()
                                .flatMap(log -> LogInvariants.events(log, Claimed.class).stream())
                                .map(Claimed::node)
                                .distinct())
                .hasSize(nodes.alive().size());
    }

    private static void assertWarns(Nodes nodes, String words, Node node)
            throws InterruptedException {
        var rest = nodes.get(0).rest();
        var sentence = words.formatted(node.name());
        Eventually.within(
                SOON,
                sentence,
                () ->
                        rest.json("/api/nodes").getJsonArray("warnings").stream()
                                .anyMatch(warning -> warning.toString().matches(sentence)));
    }

    /** A clock that goes right until it is set; that of time passed is always right. */
    private Map<String, String> clock(String name) throws IOException {
        set(name, 0);
        return Map.of(
                "LD_PRELOAD", library.orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE", folder.resolve(name).toString(),
                "FAKETIME_NO_CACHE", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "NO_FAKE_STAT", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }

    /** At once and whole: a file that is being written would be read. */
    private void set(String name, int seconds) throws IOException {
        var beside = folder.resolve(name + ".new");
        Files.writeString(beside, "%+d%n".formatted(seconds));
        Files.move(beside, folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Path> library() throws IOException {
        try (var all =
                Files.find(
                        Path.of("/usr/lib"),
                        4,
                        (path, _) -> path.endsWith("faketime/libfaketimeMT.so.1"))) {
            return all.findFirst();
        }
    }
}
