package dev.parley.server.metrics;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.http.Figures;
import dev.parley.server.run.Observer;
import dev.parley.server.store.CommitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * The figures of a node. What is counted hangs on the log's events and commits; nothing is counted
 * for each token.
 */
public final class Metrics implements Figures, Observer, AutoCloseable {

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final DeliberationMeters deliberations = new DeliberationMeters(registry);
    private final LogMeters log = new LogMeters(registry);

    public Metrics() {
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public String text() {
        return registry.scrape();
    }

    @Override
    public Consumer<Entry> follow(UUID deliberation, List<Entry> past) {
        return deliberations.follow(deliberation, past);
    }

    /** What listens to the log's writer. */
    public CommitListener log() {
        return log;
    }

    @Override
    public void readers(IntSupplier now) {
        show("parley.readers", "Readers with a WebSocket open.", now);
    }

    /**
     * Shows how many deliberations this node runs.
     *
     * @param now asked whenever the figures are
     */
    public void running(IntSupplier now) {
        show("parley.deliberations.running", "Deliberations that this node runs.", now);
    }

    /**
     * Shows how many deliberations wait for a node, of the whole cluster.
     *
     * @param now asked whenever the figures are
     */
    public void waiting(IntSupplier now) {
        show(
                "parley.deliberations.waiting",
                "Deliberations that wait for a node to take them, in the whole cluster.",
                now);
    }

    private void show(String name, String what, IntSupplier now) {
        Gauge.builder(name, now::getAsInt).description(what).register(registry);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
