package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Urgency;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Who waits at a gate: those that somebody waits for first, each kind in the order it came. */
final class Line {

    private final Deque<Gate.Ticket> interactive = new ArrayDeque<>();
    private final Deque<Gate.Ticket> batch = new ArrayDeque<>();

    void add(Gate.Ticket ticket) {
        of(ticket.urgency()).add(ticket);
    }

    void remove(Gate.Ticket ticket) {
        of(ticket.urgency()).remove(ticket);
    }

    Optional<Gate.Ticket> first() {
        return Optional.ofNullable(interactive.isEmpty() ? batch.peek() : interactive.peek());
    }

    /** Sends all away. */
    List<Gate.Ticket> clear() {
        var all = new ArrayList<>(interactive);
        all.addAll(batch);
        interactive.clear();
        batch.clear();
        return all;
    }

    private Deque<Gate.Ticket> of(Urgency urgency) {
        return switch (urgency) {
            case INTERACTIVE -> interactive;
            case BATCH -> batch;
        };
    }
}
