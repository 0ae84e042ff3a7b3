package dev.parley.server.metrics;

import dev.parley.server.store.CommitListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** How the log is written. */
final class LogMeters implements CommitListener {

    private final Counter commits;
    private final Timer appends;

    LogMeters(MeterRegistry registry) {
        commits =
                Counter.builder("parley.commits")
                        .description("Commits of the log, each of which holds one write or more.")
                        .register(registry);
        appends =
                Times.ofWrites(
                                "parley.append",
                                "From when a write is asked for until it is on disk.")
                        .register(registry);
    }

    @Override
    public void committed() {
        commits.increment();
    }

    @Override
    public void written(Duration took) {
        appends.record(took);
    }
}
