package dev.parley.server.whole;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.Launched;
import dev.parley.testkit.Asked;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Parley adds to the time of its model calls, and what a call costs: {@code mvn -Pbenchmark
 * verify}. The server is a process of its own; a model that speaks 50 tokens a second in replies of
 * 50 tokens is served from this one, on the same machine. Nothing is asserted: it prints.
 */
class Benchmark {

    private static final double SPEED = 50;
    private static final String REPLY = "word ".repeat(49) + "word.";
    private static final int ALONE = 5;
    private static final int TOGETHER = 200;
    private static final int WARM_UPS = 8;
    private static final int RUNS = 3;
    private static final JsonObject TALE = withoutStopping();

    private final Vertx vertx = Vertx.vertx();

    @TempDir private Path folder;

    /** Every role's reply is of 50 tokens, but for the judge's, who has more to say. */
    record Speaker(double tokensPerSecond) implements Script {

        @Override
        public Speech next(Asked asked) {
            var judge = asked.body().containsKey("response_format");
            return (judge ? Actor.reply(asked) : Speech.of(REPLY)).at(tokensPerSecond);
        }
    }

    @Test
    void prints() throws Exception {
        try (var model = FakeModelServer.start(vertx, new Speaker(10 * SPEED))) {
            Node.configure(
                    folder,
                    """
                    models: [{id: fake, url: '%s', name: fake, limits: {concurrency: 1000}}]
                    """
                            .formatted(model.url()));
            try (var node = Node.start(folder)) {
                for (int run = 1; run <= WARM_UPS; run++) {
                    print("warming up", batch(node, TOGETHER), 10 * SPEED);
                }
                model.follow(new Speaker(SPEED));
                for (int run = 1; run <= RUNS; run++) {
                    print("one at a time, goal 1.02", oneAtATime(node), SPEED);
                    print("200 at once, goal 1.05", batch(node, TOGETHER), SPEED);
                }
            }
        } finally {
            vertx.close().await();
        }
    }

    private static Batch oneAtATime(Node node) throws InterruptedException {
        var logs = new ArrayList<List<Entry>>();
        var cpu = Duration.ZERO;
        for (int i = 0; i < ALONE; i++) {
            var one = batch(node, 1);
            logs.addAll(one.logs());
            cpu = cpu.plus(one.cpu());
        }
        return new Batch(logs, cpu);
    }

    private static Batch batch(Node node, int size) throws InterruptedException {
        var before = cpu(node.process());
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < size; i++) {
            ids.add(node.rest().submit(TALE));
        }
        while (running(node.rest())) {
            Thread.sleep(250);
        }
        var cpu = cpu(node.process()).minus(before);
        return new Batch(ids.stream().map(node.rest()::log).toList(), cpu);
    }

    private static boolean running(Rest rest) {
        var queued = new JsonObject(rest.get("/api/deliberations?status=queued&limit=1"));
        var running = new JsonObject(rest.get("/api/deliberations?status=running&limit=1"));
        return !items(queued).isEmpty() || !items(running).isEmpty();
    }

    private static JsonArray items(JsonObject page) {
        return page.getJsonArray("items");
    }

    private static Duration cpu(Launched process) {
        return process.cpu().orElseThrow();
    }

    private static void print(String what, Batch batch, double speed) {
        var ratios = batch.ratios(speed);
        System.out.printf(
                "%-26s %5d calls: time over the model's speaking %.3f (median), %.3f (worst); CPU for 50 tokens %.2f ms%n",
                what,
                batch.calls(),
                ratios.get(ratios.size() / 2),
                ratios.getLast(),
                batch.cpuPerCall());
    }

    private static JsonObject withoutStopping() {
        var tale = Tale.bySelfRefine();
        tale.getJsonObject("method").put("stopWhenSatisfied", false);
        return tale;
    }
}
