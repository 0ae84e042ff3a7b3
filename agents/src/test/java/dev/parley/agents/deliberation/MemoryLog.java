package dev.parley.agents.deliberation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A log in memory whose owner dies, when asked to, right after an append or right before it; or
 * which several claim one after the other, of whom the last alone may append. Safe for several
 * threads.
 */
public final class MemoryLog implements Log {

    /** The owner's process ends here. */
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<Entry> entries = new ArrayList<>();
    private int appendsLeft = Integer.MAX_VALUE;
    private Duration each = Duration.ofMillis(10);
    private Instant now = Instant.EPOCH;
    private long epoch = 1;

    /** From now on this many appends succeed; the owner dies after the last of them. */
    public synchronized void dieAfter(int appends) {
        appendsLeft = appends;
    }

    /** From now on an append comes so long after the one before it. */
    public synchronized void every(Duration time) {
        each = time;
    }

    /** Takes over what another owner wrote. */
    public synchronized void hold(List<Entry> written) {
        entries.addAll(written);
        now = written.getLast().at();
    }

    public synchronized void goOn() {
        appendsLeft = Integer.MAX_VALUE;
    }

    /** The log for an owner of its own, who is fenced once there is another. */
    public synchronized Log claim() {
        var claimed = ++epoch;
        return event -> append(event, claimed);
    }

    private synchronized Entry append(Event event, long claimed) {
        if (claimed < epoch) {
            throw new Fenced("claim %d came after claim %d".formatted(epoch, claimed));
        }
        return append(event);
    }

    @Override
    public synchronized Entry append(Event event) {
        if (appendsLeft == 0) {
            throw new Crash();
        }
        now = now.plus(each);
        var entry = new Entry(entries.size() + 1, epoch, now, event);
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
