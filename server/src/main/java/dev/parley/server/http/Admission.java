package dev.parley.server.http;

import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.store.Store;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Keeps the queue within its bound, of each urgency apart. What waits is counted once a second, and
 * what this node takes in meanwhile is added; so the bound of several nodes is met within what they
 * take in a second. Safe for many threads.
 */
final class Admission {

    private static final Duration COUNTED_ANEW = Duration.ofSeconds(1);

    private final Store store;
    private final int most;
    private final LongSupplier clock;
    private final Map<Urgency, AtomicInteger> waiting =
            Map.of(
                    Urgency.INTERACTIVE, new AtomicInteger(),
                    Urgency.BATCH, new AtomicInteger());
    private long countedAt;
    private boolean counted;

    /**
     * @param most that may wait of each urgency
     * @param clock in nanoseconds
     */
    Admission(Store store, int most, LongSupplier clock) {
        this.store = store;
        this.most = most;
        this.clock = clock;
    }

    /**
     * Takes note that so many more are about to be queued.
     *
     * @throws Refusal when that would be too many
     */
    void admit(int more, Urgency urgency) {
        countAnew();
        var counter = waiting.get(urgency);
        if (counter != null && counter.addAndGet(more) > most) {
            counter.addAndGet(-more);
            throw new Refusal(
                    Problem.unavailable(
                            "%d deliberations wait already, which is as many as limits.node.queue allows; try again when some of them are done"
                                    .formatted(counter.get())));
        }
    }

    private synchronized void countAnew() {
        var now = clock.getAsLong();
        if (!counted || now - countedAt > COUNTED_ANEW.toNanos()) {
            counted = true;
            countedAt = now;
            var standing = store.claims().waiting();
            waiting.forEach((urgency, counter) -> counter.set(standing.getOrDefault(urgency, 0)));
        }
    }
}
