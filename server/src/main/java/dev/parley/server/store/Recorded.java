package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import java.util.List;
import java.util.UUID;

/**
 * The whole log of a deliberation that is over, as another store kept it.
 *
 * @param log begins with {@link Event.Submitted}, ends with an {@link Event.End}
 */
public record Recorded(UUID id, List<Entry> log) {

    public Recorded {
        log = List.copyOf(log);
    }

    Event.Submitted submitted() {
        return (Event.Submitted) log.getFirst().event();
    }
}
