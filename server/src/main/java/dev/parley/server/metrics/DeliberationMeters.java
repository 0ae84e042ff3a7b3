package dev.parley.server.metrics;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.Role;
import dev.parley.server.run.Observer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Counts and times what comes of the deliberations that this node runs. */
final class DeliberationMeters implements Observer {

    private final MeterRegistry registry;
    private final Counter takeOvers;
    private final Map<TurnMeters.Kind, TurnMeters> turns = new ConcurrentHashMap<>();

    DeliberationMeters(MeterRegistry registry) {
        this.registry = registry;
        this.takeOvers =
                Counter.builder("parley.take.overs")
                        .description("Deliberations that this node went on with after another.")
                        .register(registry);
    }

    @Override
    public Consumer<Entry> follow(UUID deliberation, List<Entry> past) {
        if (isTakenOver(past)) {
            takeOvers.increment();
        }
        return past.getFirst().event() instanceof Submitted submitted
                ? new Follower(submitted.method().id())
                : _ -> {};
    }

    private static boolean isTakenOver(List<Entry> past) {
        return past.getLast().event() instanceof Claimed own
                && past.stream()
                        .anyMatch(entry ->
                                entry.event() instanceof Claimed other
                                        && !other.node().equals(own.node()));
    }

    private TurnMeters of(TurnMeters.Kind kind) {
        return turns.computeIfAbsent(kind, it -> new TurnMeters(registry, it));
    }

    private void faulty(String model, String code) {
        Counter.builder("parley.faults")
                .description("Attempts at turns that failed, by what was wrong.")
                .tag("model", model)
                .tag("code", code)
                .register(registry)
                .increment();
    }

    private void ended(String method, String status) {
        Counter.builder("parley.deliberations")
                .description("Deliberations that have ended.")
                .tag("method", method)
                .tag("status", status)
                .register(registry)
                .increment();
    }

    /** One deliberation; knows which model was asked, for a failure does not say. */
    private final class Follower implements Consumer<Entry> {
        private final String method;
        private final Map<String, String> asked = new ConcurrentHashMap<>();

        Follower(String method) {
            this.method = method;
        }

        @Override
        public void accept(Entry entry) {
            switch (entry.event()) {
                case TurnStarted turn -> asked.put(turn.turn(), turn.model());
                case TurnCompleted turn -> {
                    asked.remove(turn.turn());
                    kind(turn.role(), turn.model()).completed(turn);
                }
                case TurnFailed turn -> {
                    var model = asked.getOrDefault(turn.turn(), "");
                    kind(turn.role(), model).failed();
                    faulty(model, turn.code());
                }
                case Completed _ -> ended(method, "completed");
                case Cancelled _ -> ended(method, "cancelled");
                case Failed _ -> ended(method, "failed");
                default -> {}
            }
        }

        private TurnMeters kind(Role role, String model) {
            return of(new TurnMeters.Kind(role, method, model));
        }
    }
}
