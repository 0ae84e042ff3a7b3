package dev.parley.testkit;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;

/**
 * One periodic timer for all that is spoken token by token: a wheel of slots, so that a thousand
 * streams cost no thousand timers. For one event loop; it ticks only while there is something to
 * do.
 */
final class Ticker {
    private static final int TICK_MILLIS = 4;
    private static final int SLOTS = 256;
    private static final long NONE = -1;

    /** Something to be called at a time. */
    interface Due {
        /**
         * Does what is due.
         *
         * @return nanoseconds until the next call, or 0 for no other
         */
        long run(long now);
    }

    private record Entry(Due due, long tick) {}

    private final Vertx vertx;
    private final List<List<Entry>> slots = new ArrayList<>(SLOTS);
    private long timer = NONE;
    private long at;
    private int waiting;

    Ticker(Vertx vertx) {
        this.vertx = vertx;
        for (int i = 0; i < SLOTS; i++) {
            slots.add(new ArrayList<>());
        }
    }

    /** Calls {@code due} after so many nanoseconds, and again as it says. */
    void after(long nanos, Due due) {
        if (timer == NONE) {
            at = tickOf(System.nanoTime());
            timer = vertx.setPeriodic(TICK_MILLIS, _ -> turn());
        }
        put(due, tickOf(System.nanoTime() + nanos));
    }

    private void put(Due due, long tick) {
        long later = Math.max(tick, at + 1);
        slots.get((int) Math.floorMod(later, (long) SLOTS)).add(new Entry(due, later));
        waiting++;
    }

    private void turn() {
        long now = System.nanoTime();
        while (at < tickOf(now)) {
            at++;
            empty((int) Math.floorMod(at, (long) SLOTS), now);
        }
        if (waiting == 0) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }

    private void empty(int slot, long now) {
        List<Entry> entries = slots.get(slot);
        if (entries.isEmpty()) {
            return;
        }
        slots.set(slot, new ArrayList<>());
        waiting -= entries.size();
        for (Entry entry : entries) {
            long next = entry.tick > at ? -1 : entry.due.run(now);
            if (next < 0) {
                put(entry.due, entry.tick);
            } else if (next > 0) {
                put(entry.due, tickOf(now + next));
            }
        }
    }

    private static long tickOf(long nanos) {
        return Math.floorDiv(nanos, TICK_MILLIS * 1_000_000L);
    }
}
