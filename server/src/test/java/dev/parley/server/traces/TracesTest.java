package dev.parley.server.traces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.server.live.GoldenLogs;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A log as a trace. */
class TracesTest {

    private static final List<Entry> LOG = GoldenLogs.selfRefine();
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000002a");
    private static final String TRACE = "0193000000007000800000000000002a";
    private static final String WHOLE = "800000000000002a";

    private final List<SpanData> sent = new ArrayList<>();

    @Test
    void aTurnIsASpanFromItsStartToItsEndAsTheLogHasThem() {
        send(2, LOG.size());
        var draft = spans("draft");
        assertThat(draft).hasSize(2);
        assertThat(draft.getLast().getStartEpochNanos()).isEqualTo(nanos(at("draft", 2)));
        assertThat(draft.getLast().getEndEpochNanos()).isEqualTo(nanos(completedAt("draft")));
        assertThat(draft.getLast().getAttributes().get(AttributeKey.stringKey("parley.role")))
                .isEqualTo("generator");
    }

    @Test
    void anAttemptThatFailedIsASpanThatSaysOfWhat() {
        send(2, LOG.size());
        var failed = spans("draft").getFirst().getStatus();
        assertThat(failed.getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(failed.getDescription()).isEqualTo("model-overloaded");
    }

    @Test
    void theWholeIsASpanOverAllTurns() {
        send(2, LOG.size());
        var whole = spans("self-refine").getFirst();
        assertThat(whole.getSpanId()).isEqualTo(WHOLE);
        assertThat(whole.getParentSpanContext().isValid()).isFalse();
        assertThat(whole.getStartEpochNanos()).isEqualTo(nanos(LOG.getFirst().at()));
        assertThat(whole.getEndEpochNanos()).isEqualTo(nanos(LOG.getLast().at()));
        assertThat(sent)
                .filteredOn(span -> !span.equals(whole))
                .hasSize(5)
                .allMatch(span -> span.getParentSpanId().equals(WHOLE));
    }

    @Test
    void anotherNodeThatGoesOnGoesOnWithTheSameTrace() {
        send(2, 8);
        send(8, LOG.size());
        assertThat(sent).extracting(SpanData::getTraceId).containsOnly(TRACE);
        assertThat(sent).extracting(SpanData::getSpanId).doesNotHaveDuplicates();
        assertThat(spans("self-refine")).hasSize(1);
    }

    @Test
    void whatWasAskedAndAnsweredIsNotSent() {
        send(2, LOG.size());
        assertThat(sent.toString()).doesNotContain("Mia", "match");
    }

    /** As a node that goes on from one place in the log to another. */
    private void send(int from, int to) {
        try (var traces = new Traces(SimpleSpanProcessor.create(new Gathering()), "n", "0.1.0")) {
            var follow = traces.follow(ID, LOG.subList(0, from));
            LOG.subList(from, to).forEach(follow);
        }
    }

    private List<SpanData> spans(String name) {
        return sent.stream().filter(span -> span.getName().equals(name)).toList();
    }

    private static Instant at(String turn, int attempt) {
        return LOG.stream()
                .filter(entry ->
                        entry.event() instanceof Event.TurnStarted started
                                && started.turn().equals(turn)
                                && started.attempt() == attempt)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static Instant completedAt(String turn) {
        return LOG.stream()
                .filter(entry ->
                        entry.event() instanceof Event.TurnCompleted completed
                                && completed.turn().equals(turn))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static long nanos(Instant at) {
        return TimeUnit.MILLISECONDS.toNanos(at.toEpochMilli());
    }

    private final class Gathering implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            sent.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
