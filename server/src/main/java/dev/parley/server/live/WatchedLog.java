package dev.parley.server.live;

import dev.parley.agents.deliberation.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log as those who watch read it. Its calls block. */
public interface WatchedLog {

    /** How a deliberation stands; empty when there is none of that id. */
    Optional<Standing> standing(UUID deliberation);

    /**
     * The entries after a seq, in order.
     *
     * @param most of them
     */
    List<Entry> entries(UUID deliberation, long after, int most);

    /**
     * @param owner the node that works on it, if any does
     * @param lastSeq of the last entry
     */
    record Standing(Optional<String> owner, long lastSeq) {}
}
