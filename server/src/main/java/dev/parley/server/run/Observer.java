package dev.parley.server.run;

import dev.parley.agents.deliberation.Entry;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Hears of what this node adds to logs, in order to count it or to show it elsewhere. */
@FunctionalInterface
public interface Observer {

    /**
     * This node begins a deliberation, or goes on with one.
     *
     * @param past its log so far, this node's claim last
     * @return told each entry that follows once it is on disk; by several threads, so it must be
     *     safe for them, and quick
     */
    Consumer<Entry> follow(UUID deliberation, List<Entry> past);

    /** This one first, then another. */
    default Observer andThen(Observer other) {
        return (deliberation, past) ->
                follow(deliberation, past).andThen(other.follow(deliberation, past));
    }
}
