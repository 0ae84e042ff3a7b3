package dev.parley.agents.model.openai;

import java.util.ArrayDeque;
import java.util.Deque;

/** So much and no more in any minute. Not safe for several threads. */
final class Window {

    private static final long MINUTE = 60_000_000_000L;

    /** Something that counts until a minute has gone by. */
    static final class Entry {
        private final long at;
        private long amount;

        private Entry(long at, long amount) {
            this.at = at;
            this.amount = amount;
        }
    }

    private long most;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long sum;

    /**
     * @param most in any minute; 0 for no limit
     */
    Window(long most) {
        this.most = most;
    }

    /**
     * How long until so much more fits: 0 when it does now. What is more than fits at all waits for
     * an empty window.
     *
     * @param now in nanoseconds
     */
    long wait(long amount, long now) {
        forget(now);
        var over = most == 0 ? 0 : sum + Math.min(amount, most) - most;
        var wait = 0L;
        for (var entry : entries) {
            if (over <= 0) {
                break;
            }
            over -= entry.amount;
            wait = entry.at + MINUTE - now;
        }
        return wait;
    }

    /** Another bound from now on; what is limited or not stays so. */
    void atMost(long other) {
        if (most > 0 && other > 0) {
            most = other;
        }
    }

    /** What the last minute has counted; nothing where there is no limit. */
    int counted(long now) {
        forget(now);
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, sum));
    }

    Entry add(long amount, long now) {
        var entry = new Entry(now, amount);
        if (most > 0) {
            entries.add(entry);
            sum += amount;
        }
        return entry;
    }

    /** What was a guess when it was added is known now. */
    void correct(Entry entry, long amount) {
        if (entries.contains(entry)) {
            sum += amount - entry.amount;
            entry.amount = amount;
        }
    }

    private void forget(long now) {
        while (!entries.isEmpty() && now - entries.getFirst().at >= MINUTE) {
            sum -= entries.removeFirst().amount;
        }
    }
}
