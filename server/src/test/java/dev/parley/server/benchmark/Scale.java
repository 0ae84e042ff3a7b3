package dev.parley.server.benchmark;

import dev.parley.server.Launched;
import dev.parley.server.database.PostgresServer;
import dev.parley.server.faults.Nodes;
import dev.parley.server.live.ShownLanes;
import dev.parley.server.store.Appends;
import dev.parley.server.whole.Node;
import dev.parley.testkit.PacedModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Measures how Parley grows: many deliberations at once, a model that is never the limit, readers
 * by the thousand, three nodes instead of one, appends past the server, and how soon a node is
 * ready. All of it, or the parts that the variable {@code SCALE} names.
 */
final class Scale {

    private static final int TOKENS = 50;
    private static final int TOKENS_PER_SECOND = 50;
    private static final int WARM_UPS = 15;

    /** What a hall of so many devices is shown. */
    private static final int LANES = 3;

    private static final int AUDIENCE = 500;

    /** At this speed a call takes 10 ms, so that the server is the limit. */
    private static final int FAST = 5_000;

    /** Shorter than any deliberation, so that all are under way together. */
    private static final Duration ARRIVALS = Duration.ofSeconds(5);

    private final Vertx vertx = Vertx.vertx();
    private final PacedModelServer model =
            PacedModelServer.start(vertx, TOKENS_PER_SECOND, TOKENS, Tale.REPLY, Tale.verdicts());

    private Scale() {}

    public static void main(String... options) throws IOException, InterruptedException {
        System.out.println(Machine.description());
        var parts = System.getenv().getOrDefault("SCALE", "starts,appends,many,readers,hall,nodes");
        var scale = new Scale();
        try {
            for (var part : List.of(parts.split(",", -1))) {
                scale.measure(part, options);
            }
        } finally {
            scale.model.close();
            scale.vertx.close().await();
        }
    }

    private void measure(String part, String... options) throws IOException, InterruptedException {
        switch (part) {
            case "starts" -> starts();
            case "appends" -> appends();
            case "many" -> manyAtOnce(options);
            case "readers" -> readers();
            case "hall" -> hall();
            case "nodes" -> threeNodesOverOne();
            default -> throw new IllegalArgumentException("SCALE names no part: " + part);
        }
    }

    /** How soon a node takes work, alone and as the third. */
    private void starts() throws IOException {
        var folder = Files.createTempDirectory("parley-start");
        var begun = System.nanoTime();
        try (var alone = Launched.jar(folder, Map.of(), "serve", "--port", "0", "--offline")) {
            alone.says("ready on ");
            say("cold start to ready, alone", "3 s", seconds(begun), "s");
            alone.stop();
        }
        try (var nodes = Nodes.start(2, folder)) {
            begun = System.nanoTime();
            nodes.another();
            say("cold start to ready, as the third of a cluster", "8 s", seconds(begun), "s");
        }
    }

    private void appends() throws IOException {
        var folder = Files.createTempDirectory("parley-appends");
        appends("SQLite", "jdbc:sqlite:" + folder.resolve("parley.db"));
        try (var database = PostgresServer.fresh()) {
            appends("PostgreSQL", database.freshDatabase());
        }
    }

    private static void appends(String engine, String url) {
        Appends.measure(url, 50, Duration.ofSeconds(3));
        var most = Appends.measure(url, 500, Duration.ofSeconds(10));
        say("durable turns a second, 500 at once, " + engine, "1500", most.turnsPerSecond(), "");
        var paced = Appends.measure(url, 40, Duration.ofSeconds(10));
        say("append p99, 40 at once, " + engine, "25 ms", paced.p99().toNanos() / 1e6, "ms");
    }

    private void manyAtOnce(String... options) throws IOException {
        try (var subject = Subject.start(model.url(), options)) {
            var load = new Load(subject, model);
            model.speed(10 * TOKENS_PER_SECOND);
            IntStream.range(0, WARM_UPS).forEach(_ -> load.atOnce(200));
            model.speed(TOKENS_PER_SECOND);
            ratio("1", "1.02", load.inARow(3));
            ratio("128", "1.03", load.within(ARRIVALS, 128));
            ratio("500", "1.05", load.within(ARRIVALS, 500));
            ratio("1,000", "1.10", load.within(ARRIVALS, 1_000));
            ratio("500, all in one instant,", "", load.atOnce(500));
            ratio("1,000, all in one instant,", "", load.atOnce(1_000));
            model.speed(FAST);
            saturated(load);
            say("live heap then", "", Heap.live(subject.process()).orElse(0) / 1024.0, "MiB");
        }
    }

    private static void ratio(String many, String goal, Run run) {
        say("time over model calls, " + many + " at once", goal, run.median(), "(median)");
    }

    private static void saturated(Load load) {
        load.atOnce(1_000);
        var begun = System.nanoTime();
        var run = load.atOnce(2_000);
        var seconds = seconds(begun) - Load.SETTLING.toMillis() / 1000.0;
        say("calls a second, 2,000 deliberations at once", "1500", run.calls() / seconds, "");
        say("CPU for a call then", "0.9 ms", run.cpuMillisPerCall(), "ms");
    }

    /** Fifty deliberations, each read at twenty sockets, by a server with a small heap. */
    private void readers() throws IOException {
        try (var subject = Subject.start(model.url(), "-Xmx256m")) {
            var load = new Load(subject, model);
            model.speed(10 * TOKENS_PER_SECOND);
            IntStream.range(0, WARM_UPS).forEach(_ -> load.atOnce(200));
            model.speed(TOKENS_PER_SECOND);
            try (var readers = new Latencies(vertx, subject.port(), 20)) {
                Consumer<UUID> watch = readers::watch;
                load.atOnce(50, watch);
                say("event to 1,000 readers, p99", "100 ms", readers.p99(), "ms");
                say("frames a second that each had", "20", readers.framesPerSecond(), "");
            }
            var most = Heap.highest(subject.process()).orElse(0) / 1024.0;
            say("most memory of the process then", "512 MiB", most, "MiB");
        }
    }

    /** Three lanes that are shown to the devices of a full hall. */
    private void hall() throws IOException {
        try (var subject = Subject.start(model.url(), "-Xmx256m")) {
            var load = new Load(subject, model);
            model.speed(10 * TOKENS_PER_SECOND);
            IntStream.range(0, WARM_UPS).forEach(_ -> load.atOnce(200));
            model.speed(TOKENS_PER_SECOND);
            try (var audience = new Latencies(vertx, subject.port(), AUDIENCE)) {
                var shown = Collections.synchronizedList(new ArrayList<UUID>());
                var begun = new AtomicInteger();
                Consumer<UUID> show =
                        id -> {
                            shown.add(id);
                            if (begun.incrementAndGet() == LANES) {
                                audience.watch(show(subject, shown), shown);
                            }
                        };
                var run = load.atOnce(LANES, show);
                say("event to a hall of 500, p99", "100 ms", audience.p99(), "ms");
                say("frames a second that each device had", "", audience.framesPerSecond(), "");
                say("time over model calls, shown to a hall", "1.05", run.median(), "(median)");
            }
        }
    }

    /** Begins to show these; returns the address of the audience's sockets. */
    private static String show(Subject subject, List<UUID> deliberations) {
        var rest = subject.rest();
        var begun = new JsonObject(rest.post("/api/presentations", new JsonObject()).body());
        rest.put(
                "/api/presentations/%s/shown".formatted(begun.getString("id")),
                ShownLanes.of(deliberations));
        return "/api/watch/" + begun.getString("token");
    }

    /** Each node runs at most 40 at once, so that more nodes run more, and the model keeps up. */
    private void threeNodesOverOne() throws IOException, InterruptedException {
        try (var database = PostgresServer.fresh()) {
            var one = throughput(database.freshDatabase(), 1);
            var three = throughput(database.freshDatabase(), 3);
            say("three nodes over one, 40 deliberations a node", "2.8", three / one, "");
        }
    }

    private double throughput(String url, int many) throws IOException, InterruptedException {
        model.speed(TOKENS_PER_SECOND);
        Path folder = Files.createTempDirectory("parley-nodes");
        Node.configure(
                folder,
                """
                models: [{id: fake, url: '%s', name: fake, limits: {concurrency: 1000}}]
                limits: {node: {deliberations: 40, reserve: 0}}
                """
                        .formatted(model.url()));
        try (var nodes = Nodes.start(many, folder, "--database", url)) {
            var log = new Log(url);
            IntStream.range(0, 600 * many)
                    .forEach(i -> nodes.any().rest().submit(Tale.of(many + "-" + i)));
            Thread.sleep(Duration.ofSeconds(10));
            var before = model.calls();
            var begun = System.nanoTime();
            Thread.sleep(Duration.ofSeconds(20));
            var rate = (model.calls() - before) / seconds(begun);
            if (log.ended() == log.deliberations()) {
                throw new IllegalStateException("there was too little to do");
            }
            return rate;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String figure, String goal, double measured, String unit) {
        System.out.printf(
                Locale.ROOT,
                "%-52s %8s %12s %s; load average %s%n",
                figure,
                goal,
                measured < 100 ? "%.3f".formatted(measured) : "%,.0f".formatted(measured),
                unit,
                Machine.load());
    }
}
