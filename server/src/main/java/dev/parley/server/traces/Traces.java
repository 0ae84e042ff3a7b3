package dev.parley.server.traces;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.server.run.Observer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sends each deliberation that this node runs as a trace with a span a turn. All of it comes from
 * the log: when things began and ended, too. What was asked and answered is not sent. When the
 * collector is away or slow, spans are dropped and deliberations go on.
 */
public final class Traces implements Observer, AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final TraceIds ids = new TraceIds();
    private final SdkTracerProvider provider;
    private final Tracing tracing;

    Traces(SpanProcessor processor, String node, String version) {
        provider =
                SdkTracerProvider.builder()
                        .setIdGenerator(ids)
                        .setResource(
                                Resource.getDefault().merge(Resource.create(self(node, version))))
                        .addSpanProcessor(processor)
                        .build();
        tracing = new Tracing(provider.get("dev.parley"), ids);
    }

    /**
     * Sends traces.
     *
     * @param collector that takes OTLP over HTTP
     * @param node as the log names it
     * @param version of Parley
     */
    public static Traces to(URI collector, String node, String version) {
        var endpoint = collector.toString().replaceFirst("/$", "") + "/v1/traces";
        var exporter = OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build();
        return new Traces(BatchSpanProcessor.builder(exporter).build(), node, version);
    }

    private static Attributes self(String node, String version) {
        return Attributes.of(
                AttributeKey.stringKey("service.name"), "parley",
                AttributeKey.stringKey("service.version"), version,
                AttributeKey.stringKey("service.instance.id"), node);
    }

    @Override
    public Consumer<Entry> follow(UUID deliberation, List<Entry> past) {
        return past.getFirst().event() instanceof Submitted submitted
                ? new TracedDeliberation(tracing, deliberation, past.getFirst().at(), submitted)
                : _ -> {};
    }

    /** Sends what waits to be sent, for a while. */
    @Override
    public void close() {
        provider.shutdown().join(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
