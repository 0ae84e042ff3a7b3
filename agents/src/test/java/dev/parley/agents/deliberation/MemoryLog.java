package dev.parley.agents.deliberation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A log in memory whose owner dies, when asked to, right after an append or right before it. Safe
 * for several threads.
 */
public final class MemoryLog implements Log {

    /** The owner's process ends here. */
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<Entry> entries = new ArrayList<>();
    private int appendsLeft = Integer.MAX_VALUE;
    private long millis;

    /** From now on this many appends succeed; the owner dies after the last of them. */
    public synchronized void dieAfter(int appends) {
        appendsLeft = appends;
    }

    public synchronized void goOn() {
        appendsLeft = Integer.MAX_VALUE;
    }

    @Override
    public synchronized Entry append(Event event) {
        if (appendsLeft == 0) {
            throw new Crash();
        }
        var entry = new Entry(entries.size() + 1, 1, Instant.ofEpochMilli(millis += 10), event);
        entries.add(entry);
        appendsLeft--;
        return entry;
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Event> events() {
        return entries.stream().map(Entry::event).toList();
    }

    public <E extends Event> List<E> events(Class<E> type) {
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
