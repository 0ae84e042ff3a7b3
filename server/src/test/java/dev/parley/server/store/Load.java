package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.server.store.AppendOutcome.Appended;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Many deliberations that append one event after another, and again what a passing fault met. */
final class Load implements AutoCloseable {

    private final Store store;
    private final List<UUID> ids;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Long>> appending;

    /** Begins at once. */
    Load(Store store, int deliberations) {
        this.store = store;
        Samples.join(store, "node-a", Samples.LONG);
        IntStream.range(0, deliberations).forEach(i -> Samples.submit(store, "Tale " + i));
        this.ids =
                store.claims().claim("node-a", Samples.room(deliberations)).stream()
                        .map(Claim::deliberation)
                        .toList();
        this.appending = ids.stream().map(id -> threads.submit(() -> append(id))).toList();
    }

    /** Returns the last number that was answered. */
    private long append(UUID id) {
        var seq = 2L;
        while (!enough.get()) {
            seq++;
            var entry = Samples.entry(seq, 1, "text " + seq);
            while (!isAppended(id, entry)) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        return seq;
    }

    private boolean isAppended(UUID id, Entry entry) {
        try {
            assertThat(store.log().append(id, entry).join()).isEqualTo(new Appended());
            return true;
        } catch (CompletionException e) {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            StoreFault.class, it -> assertThat(it.passing()).isTrue());
            return false;
        }
    }

    /** Ends it; every log holds what was answered, each event once and in its place. */
    void assertNothingLostOrDoubled() throws Exception {
        enough.set(true);
        for (int i = 0; i < ids.size(); i++) {
            var answered = appending.get(i).get();
            assertThat(answered).isGreaterThan(2);
            var log = store.log().entries(ids.get(i), 0, Integer.MAX_VALUE);
            assertThat(log)
                    .extracting(Entry::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, answered).boxed().toList());
            assertThat(log.subList(2, log.size()))
                    .allSatisfy(it ->
                            assertThat(it)
                                    .isEqualTo(Samples.entry(it.seq(), 1, "text " + it.seq())));
        }
    }

    @Override
    public void close() {
        enough.set(true);
        threads.close();
    }
}
