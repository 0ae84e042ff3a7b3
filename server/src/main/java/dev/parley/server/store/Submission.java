package dev.parley.server.store;

import dev.parley.agents.deliberation.Event;
import java.util.List;
import java.util.UUID;

/**
 * A deliberation to begin.
 *
 * @param id that no other has
 * @param shared what its log begins with besides, because it parted from another there
 */
public record Submission(UUID id, Event.Submitted event, List<Event> shared) {

    public Submission {
        shared = List.copyOf(shared);
    }

    /** From the beginning. */
    public Submission(UUID id, Event.Submitted event) {
        this(id, event, List.of());
    }
}
