package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.server.live.Reader;
import dev.parley.testkit.Asked;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills the server with SIGKILL as soon as a certain event is in the log, and starts it again. How
 * many kills a method gets is the system property {@code kills}, 3 if it is not set.
 */
class KilledIT {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final Map<String, JsonObject> TALES =
            Map.of("self-refine", Tale.bySelfRefine(), "align3", Tale.by("align3"));
    private static final Map<String, List<Entry>> UNDISTURBED = new HashMap<>();
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir private Path folder;

    /**
     * @param part the share of the events that are there when it is killed, 0 to 1
     */
    record Kill(String method, double part) {}

    /** One kill in each equal part of a run, where in it by a seed. */
    static Stream<Kill> kills() {
        return TALES.keySet().stream()
                .sorted()
                .flatMap(method ->
                        IntStream.range(0, KILLS).mapToObj(seed -> new Kill(method, part(seed))));
    }

    private static double part(int seed) {
        return (seed + new SplittableRandom(seed).nextDouble()) / KILLS;
    }

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) {
        try (var model = FakeModelServer.start(VERTX, new Actor(2000))) {
            Node.configure(folder, Yaml.model("actor", model));
            try (var node = Node.start(folder)) {
                TALES.forEach((method, tale) ->
                        UNDISTURBED.put(method, node.rest().ended(node.rest().submit(tale))));
            }
        }
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @ParameterizedTest
    @MethodSource("kills")
    void goesOnAsIfNothingHadHappened(Kill kill) {
        var tale = Objects.requireNonNull(TALES.get(kill.method));
        var undisturbed = Objects.requireNonNull(UNDISTURBED.get(kill.method));
        try (var model = FakeModelServer.start(VERTX, new Actor(200))) {
            Node.configure(folder, Yaml.model("actor", model));
            var seq = 2 + (long) (kill.part * (undisturbed.size() - 2));
            var logs = resumed(killed(List.of(tale), seq));
            assertThat(texts(logs.getFirst())).isEqualTo(texts(undisturbed));
            assertNoCompletedTurnWasAskedForAgain(logs, model.ledger().asked());
        }
    }

    @Test
    void twentyDeliberationsAllGoOn() {
        try (var model = FakeModelServer.start(VERTX, new Actor(100))) {
            Node.configure(folder, Yaml.model("actor", model));
            var tales =
                    IntStream.range(0, 10)
                            .mapToObj("A tale of %d seals."::formatted)
                            .flatMap(prompt ->
                                    TALES.values().stream()
                                            .map(tale -> tale.copy().put("prompt", prompt)))
                            .toList();
            var logs = resumed(killed(tales, 6));
            assertThat(logs)
                    .as("some were under way when it was killed")
                    .anyMatch(log -> count(log, Claimed.class) == 2);
            assertNoCompletedTurnWasAskedForAgain(logs, model.ledger().asked());
        }
    }

    /** Submits deliberations, and kills the server as soon as the last one's log is so long. */
    private List<UUID> killed(List<JsonObject> tales, long seq) {
        try (var node = Node.start(folder);
                var reader = new Reader(VERTX, node.port())) {
            var ids = tales.stream().map(node.rest()::submit).toList();
            reader.watch(ids.getLast(), 0);
            reader.until(frame -> frame.getLong("seq", 0L) >= seq);
            node.kill();
            return ids;
        }
    }

    private List<List<Entry>> resumed(List<UUID> ids) {
        try (var node = Node.start(folder)) {
            return ids.stream().map(id -> ended(node.rest(), id)).toList();
        }
    }

    private static List<Entry> ended(Rest rest, UUID id) {
        var log = rest.ended(id);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(rest.transcript(id)).isEqualTo(Rest.transcript(id, log));
        return log;
    }

    /** What each turn gave. */
    private static Map<String, String> texts(List<Entry> log) {
        return LogInvariants.events(log, TurnCompleted.class).stream()
                .collect(
                        Collectors.toMap(
                                TurnCompleted::turn, turn -> turn.thought() + turn.text()));
    }

    /** Each turn has a prompt of its own; one that was cut short may have been asked for twice. */
    private static void assertNoCompletedTurnWasAskedForAgain(
            List<List<Entry>> logs, List<Asked> asked) {
        var started = logs.stream().mapToInt(log -> count(log, TurnStarted.class)).sum();
        var turns = logs.stream().mapToInt(log -> count(log, TurnCompleted.class)).sum();
        assertThat(asked).hasSizeBetween(turns, started);
        assertThat(asked.stream().map(Asked::prompt).distinct()).hasSize(turns);
    }

    private static int count(List<Entry> log, Class<? extends Event> type) {
        return LogInvariants.events(log, type).size();
    }
}
