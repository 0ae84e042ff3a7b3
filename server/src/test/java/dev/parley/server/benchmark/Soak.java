package dev.parley.server.benchmark;

import dev.parley.server.database.PostgresServer;
import dev.parley.server.faults.Nodes;
import dev.parley.server.whole.Actor;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Tale;
import dev.parley.server.whole.Yaml;
import dev.parley.testkit.Asked;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Ten thousand deliberations through three nodes on PostgreSQL, one of which is killed every half
 * minute while one call in a hundred of the model fails. What must be true of the logs is asked of
 * the database alone; exits with 1 when something is not.
 */
final class Soak {

    private static final int DELIBERATIONS =
            Integer.parseInt(System.getenv().getOrDefault("SOAK", "10000"));
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(30);
    private static final double TOKENS_PER_SECOND = 200;

    private Soak() {}

    /** One call in a hundred ends in the middle or is refused. */
    private static final class Unsound implements Script {
        private final Actor actor = new Actor(TOKENS_PER_SECOND);

        @Override
        public Scene next(Asked asked) {
            return switch (asked.number() % 200) {
                case 0 -> new Manners.Status(500, "out of memory");
                case 100 -> new Manners.CutOff(3, Actor.reply(asked));
                default -> actor.next(asked);
            };
        }
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        System.out.println(Machine.description());
        System.exit(soaked() ? 0 : 1);
    }

    private static boolean soaked() throws IOException, InterruptedException {
        var vertx = Vertx.vertx();
        var folder = Files.createTempDirectory("parley-soak");
        try (var database = PostgresServer.fresh();
                var model = FakeModelServer.start(vertx, new Unsound())) {
            var url = database.freshDatabase();
            Node.configure(folder, Yaml.model("actor", model));
            try (var nodes = Nodes.start(3, folder, "--database", url)) {
                return new Soak().run(nodes, new Log(url));
            }
        } finally {
            vertx.close().await();
        }
    }

    private boolean run(Nodes nodes, Log log) throws InterruptedException {
        var begun = System.nanoTime();
        var quarter = OptionalLong.empty();
        var last = OptionalLong.empty();
        try (var killer = new Killer(nodes, BETWEEN_KILLS)) {
            var client = Thread.ofVirtual().start(() -> submitAll(nodes));
            while (log.ended() < DELIBERATIONS) {
                Thread.sleep(Duration.ofSeconds(5));
                var ended = log.ended();
                if (quarter.isEmpty() && ended > DELIBERATIONS / 4) {
                    quarter = largest(nodes);
                }
                if (last.isEmpty() && ended > DELIBERATIONS * 9L / 10) {
                    last = largest(nodes);
                }
                System.out.printf(
                        "%4d s: %,d of %,d ended, %d kills, load %s%n",
                        (System.nanoTime() - begun) / 1_000_000_000,
                        ended,
                        DELIBERATIONS,
                        killer.kills(),
                        Machine.load());
            }
            client.join();
            System.out.printf(
                    Locale.ROOT,
                    "%,d deliberations in %d s over 3 nodes, %d kills, %,d take-overs, attempts that failed: %s%n",
                    log.deliberations(),
                    (System.nanoTime() - begun) / 1_000_000_000,
                    killer.kills(),
                    log.takeOvers(),
                    log.failures());
        }
        return judged(log, quarter, last);
    }

    private static boolean judged(Log log, OptionalLong quarter, OptionalLong last) {
        var lost = DELIBERATIONS - log.ended();
        var broken = log.broken();
        System.out.printf(
                "lost: %d, more than submitted: %d, completed: %d, failed: %d %s, rules broken: %s%n",
                lost,
                log.deliberations() - DELIBERATIONS,
                log.standing("completed"),
                log.standing("failed"),
                log.ends(),
                broken);
        System.out.printf(
                Locale.ROOT,
                "largest live heap of a node: %,d KiB at a quarter, %,d KiB at nine tenths: %+.1f %%%n",
                quarter.orElse(0),
                last.orElse(0),
                100.0 * (last.orElse(0) - quarter.orElse(0)) / Math.max(1, quarter.orElse(0)));
        return lost == 0 && log.deliberations() == DELIBERATIONS && broken.isEmpty();
    }

    /** As a script would: what is not answered is asked again under the same key. */
    private static void submitAll(Nodes nodes) {
        IntStream.range(0, DELIBERATIONS)
                .forEach(i -> {
                    var tale =
                            Tale.by("vanilla")
                                    .put("prompt", "A tale of seal %d.".formatted(i))
                                    .put("urgency", "batch");
                    while (!nodes.alive()
                            .get(i % nodes.alive().size())
                            .rest()
                            .tries(tale, "soak-" + i)) {
                        pause();
                    }
                });
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the nodes that live. */
    private static OptionalLong largest(Nodes nodes) {
        return nodes.alive().stream()
                .map(node -> Heap.live(node.process()))
                .flatMapToLong(OptionalLong::stream)
                .max();
    }
}
