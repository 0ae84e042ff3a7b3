package dev.parley.server.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The ids of a deliberation's trace follow from its own id, so that whichever node goes on with it
 * goes on with the trace: the trace's is the whole of it, that of the span over all turns its
 * second half. A turn's are drawn.
 */
final class TraceIds implements IdGenerator {

    private final IdGenerator random = IdGenerator.random();
    private final ThreadLocal<Optional<UUID>> whole = ThreadLocal.withInitial(Optional::empty);

    /** The span over all turns, under which each turn's lies. */
    static Context over(UUID deliberation) {
        var context =
                SpanContext.createFromRemoteParent(
                        trace(deliberation),
                        span(deliberation),
                        TraceFlags.getSampled(),
                        TraceState.getDefault());
        return Context.root().with(Span.wrap(context));
    }

    /** Makes a span that gets the ids of the one over all turns. */
    Span whole(UUID deliberation, Supplier<Span> made) {
        whole.set(Optional.of(deliberation));
        try {
            return made.get();
        } finally {
            whole.remove();
        }
    }

    private static String trace(UUID deliberation) {
        return deliberation.toString().replace("-", "");
    }

    private static String span(UUID deliberation) {
        return trace(deliberation).substring(16);
    }

    @Override
    public String generateTraceId() {
        return whole.get().map(TraceIds::trace).orElseGet(random::generateTraceId);
    }

    @Override
    public String generateSpanId() {
        return whole.get().map(TraceIds::span).orElseGet(random::generateSpanId);
    }
}
