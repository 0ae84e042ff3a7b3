package dev.parley.server.metrics;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;

/** Times in buckets, which add up over all nodes. */
final class Times {

    private Times() {}

    /** Of writes to a database. */
    static Timer.Builder ofWrites(String name, String what) {
        return timer(name, what, 1, 2, 5, 10, 25, 50, 100, 250, 1_000, 5_000);
    }

    /** Of calls to a model. */
    static Timer.Builder ofCalls(String name, String what) {
        return timer(
                name, what, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000,
                300_000);
    }

    private static Timer.Builder timer(String name, String what, long... millis) {
        var bounds = LongStream.of(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
        return Timer.builder(name).description(what).serviceLevelObjectives(bounds);
    }
}
