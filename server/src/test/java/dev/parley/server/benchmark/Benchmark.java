package dev.parley.server.benchmark;

import dev.parley.testkit.PacedModelServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures a server, a process of its own, under deliberations whose model is played by this one:
 * 50 tokens at 50 tokens a second for each call.
 */
final class Benchmark {

    private static final int TOKENS = 50;
    private static final int TOKENS_PER_SECOND = 50;
    private static final int ALONE = 5;
    private static final int TOGETHER = 200;
    private static final int WARM_UPS = 30;
    private static final int RUNS = 3;

    private final Vertx vertx;
    private final PacedModelServer model;
    private final Subject subject;
    private final Load load;
    private final Table table = new Table(System.out);

    private Benchmark(Vertx vertx, PacedModelServer model, Subject subject) {
        this.vertx = vertx;
        this.model = model;
        this.subject = subject;
        this.load = new Load(subject, model);
    }

    /**
     * @param options of the server's JVM, to profile it
     */
    public static void main(String... options) throws IOException {
        var vertx = Vertx.vertx();
        try (var model =
                        PacedModelServer.start(
                                vertx, TOKENS_PER_SECOND, TOKENS, Tale.REPLY, Tale.verdicts());
                var subject = Subject.start(model.url(), options)) {
            new Benchmark(vertx, model, subject).run();
        } finally {
            vertx.close().await();
        }
    }

    private void run() {
        System.out.println(Machine.description());
        warmUp();
        table.head();
        for (int i = 0; i < RUNS; i++) {
            table.time("one at a time", "1.02", load.inARow(ALONE));
            var unwatched = threeTimes(() -> load.atOnce(TOGETHER));
            table.time("200 at once", "1.05", unwatched);
            table.cpu("200 at once", "1 ms", unwatched);
            var watched = threeTimes(this::watched);
            table.time("200 at once, watched", "", watched);
            table.cpu("200 at once, watched", "", watched);
        }
    }

    /** The first run after a quiet while is dearer: caches are cold, and the compiler wakes. */
    private static Run threeTimes(Supplier<Run> run) {
        return Run.of(Stream.generate(run).limit(3).toList());
    }

    private void warmUp() {
        model.speed(10 * TOKENS_PER_SECOND);
        for (int i = 0; i < WARM_UPS; i++) {
            load.atOnce(TOGETHER);
            watched();
        }
        model.speed(TOKENS_PER_SECOND);
    }

    private Run watched() {
        try (var watchers = new Watchers(vertx, subject.port(), TOGETHER)) {
            return load.atOnce(TOGETHER, watchers::watch);
        }
    }
}
