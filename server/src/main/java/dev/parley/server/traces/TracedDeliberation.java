package dev.parley.server.traces;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A deliberation as it becomes a trace. A turn that ends on a node began there, for a node that
 * goes on with a deliberation begins anew each turn that was under way.
 */
final class TracedDeliberation implements Consumer<Entry> {

    /** An attempt at a turn, and when it began. */
    private record Begun(TurnStarted turn, Instant at) {}

    private final Tracing tracing;
    private final UUID deliberation;
    private final Instant submittedAt;
    private final Submitted submitted;
    private final Map<String, Begun> underWay = new ConcurrentHashMap<>();

    TracedDeliberation(
            Tracing tracing, UUID deliberation, Instant submittedAt, Submitted submitted) {
        this.tracing = tracing;
        this.deliberation = deliberation;
        this.submittedAt = submittedAt;
        this.submitted = submitted;
    }

    @Override
    public void accept(Entry entry) {
        switch (entry.event()) {
            case TurnStarted turn -> underWay.put(turn.turn(), new Begun(turn, entry.at()));
            case TurnCompleted turn ->
                    begun(turn.turn()).ifPresent(it -> completed(it, turn, entry.at()));
            case TurnFailed turn ->
                    begun(turn.turn()).ifPresent(it -> failed(it, turn, entry.at()));
            case Completed _ -> whole("completed").end(entry.at());
            case Cancelled _ -> whole("cancelled").end(entry.at());
            case Failed failed ->
                    whole("failed").setStatus(StatusCode.ERROR, failed.code()).end(entry.at());
            default -> {}
        }
    }

    private Optional<Begun> begun(String turn) {
        return Optional.ofNullable(underWay.remove(turn));
    }

    private void completed(Begun begun, TurnCompleted turn, Instant at) {
        span(begun)
                .setAttribute("gen_ai.usage.input_tokens", turn.usage().prompt())
                .setAttribute("gen_ai.usage.output_tokens", turn.usage().completion())
                .setAttribute("parley.node", turn.node())
                .setAttribute("parley.queued_millis", turn.timings().queued().toMillis())
                .setAttribute("parley.first_token_millis", turn.timings().first().toMillis())
                .startSpan()
                .end(at);
    }

    private void failed(Begun begun, TurnFailed turn, Instant at) {
        span(begun).startSpan().setStatus(StatusCode.ERROR, turn.code()).end(at);
    }

    private SpanBuilder span(Begun begun) {
        var turn = begun.turn();
        return tracing.tracer()
                .spanBuilder(turn.turn())
                .setParent(TraceIds.over(deliberation))
                .setSpanKind(SpanKind.CLIENT)
                .setStartTimestamp(begun.at())
                .setAttribute("gen_ai.operation.name", "chat")
                .setAttribute("gen_ai.request.model", turn.model())
                .setAttribute("parley.role", turn.role().wire())
                .setAttribute("parley.attempt", turn.attempt());
    }

    private Span whole(String status) {
        var span =
                tracing.tracer()
                        .spanBuilder(submitted.method().id())
                        .setNoParent()
                        .setStartTimestamp(submittedAt)
                        .setAttribute("parley.deliberation", deliberation.toString())
                        .setAttribute("parley.scenario", submitted.scenario().id())
                        .setAttribute("parley.method", submitted.method().id())
                        .setAttribute("parley.status", status);
        return tracing.ids().whole(deliberation, span::startSpan);
    }
}
