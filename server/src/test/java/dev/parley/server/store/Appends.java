package dev.parley.server.store;

import dev.parley.agents.deliberation.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/**
 * How fast turns get into the log: two events each, the second when the first is on disk, of many
 * deliberations at once.
 *
 * @param turnsPerSecond that were on disk
 * @param p99 of an append
 */
public record Appends(double turnsPerSecond, Duration p99) {

    /**
     * @param url of the database
     * @param many deliberations at once
     * @param time for which it is measured
     */
    public static Appends measure(String url, int many, Duration time) {
        try (var store = Samples.open(url)) {
            Samples.join(store, "node-a", Samples.LONG);
            var ids =
                    IntStream.range(0, many)
                            .mapToObj(i -> Samples.submit(store, "Tale " + i))
                            .toList();
            store.claims().claim("node-a", Samples.room(many + 1000));
            return measure(store, ids, time);
        }
    }

    private static Appends measure(Store store, List<UUID> ids, Duration time) {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var until = System.nanoTime() + time.toNanos();
        var done = new CountDownLatch(ids.size());
        for (var id : ids) {
            Thread.startVirtualThread(() -> {
                append(store, id, until, nanos);
                done.countDown();
            });
        }
        Uncommitted.await(done);
        var sorted = new ArrayList<>(nanos);
        sorted.sort(null);
        return new Appends(
                sorted.size() / 2.0 / time.toSeconds(),
                Duration.ofNanos(sorted.get(sorted.size() * 99 / 100)));
    }

    private static void append(
            Store store, UUID id, long until, ConcurrentLinkedQueue<Long> nanos) {
        for (long seq = 3; System.nanoTime() - until < 0; seq++) {
            var begun = System.nanoTime();
            Entry entry = Samples.entry(seq, 1, "the seal swam on ".repeat(20));
            store.log().append(id, entry).join();
            nanos.add(System.nanoTime() - begun);
        }
    }
}
