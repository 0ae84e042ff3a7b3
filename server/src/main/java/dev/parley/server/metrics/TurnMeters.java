package dev.parley.server.metrics;

import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Role;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/** The figures of the turns of one role under one method on one model. */
final class TurnMeters {

    /** What tells the figures of turns apart: none of it is as many as there are deliberations. */
    record Kind(Role role, String method, String model) {
        private Tags tags() {
            return onModel().and("method", method);
        }

        private Tags onModel() {
            return Tags.of("role", role.wire(), "model", model);
        }
    }

    private final Counter completed;
    private final Counter failed;
    private final Counter read;
    private final Counter written;
    private final Timer first;
    private final Timer total;
    private final Timer waited;

    TurnMeters(MeterRegistry registry, Kind kind) {
        completed = turns(kind, "completed").register(registry);
        failed = turns(kind, "failed").register(registry);
        read = tokens(kind, "read").register(registry);
        written = tokens(kind, "written").register(registry);
        first = timer(registry, kind, "parley.first.token", "From the request to the first token.");
        total = timer(registry, kind, "parley.turn", "From the request to the end of the reply.");
        waited =
                timer(registry, kind, "parley.limit.wait", "Spent waiting for the model's limits.");
    }

    private static Counter.Builder turns(Kind kind, String outcome) {
        return Counter.builder("parley.turns")
                .description("Attempts at turns that have ended.")
                .tags(kind.tags().and("outcome", outcome));
    }

    private static Counter.Builder tokens(Kind kind, String direction) {
        return Counter.builder("parley.tokens")
                .description("Tokens as the endpoints counted them.")
                .tags(kind.tags().and("direction", direction));
    }

    private static Timer timer(MeterRegistry registry, Kind kind, String name, String what) {
        return Times.ofCalls(name, what).tags(kind.onModel()).register(registry);
    }

    void completed(TurnCompleted turn) {
        completed.increment();
        read.increment((double) turn.usage().prompt());
        written.increment((double) turn.usage().completion());
        first.record(turn.timings().first());
        total.record(turn.timings().total());
        waited.record(turn.timings().queued());
    }

    void failed() {
        failed.increment();
    }
}
