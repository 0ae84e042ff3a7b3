package dev.parley.server.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What another node has written and commits when the gate is opened. */
final class Uncommitted {

    private Uncommitted() {}

    /** Returns when it is written. */
    static <T> CompletableFuture<T> write(
            Database database, Function<Handle, T> statements, CountDownLatch gate)
            throws InterruptedException {
        var written = new CountDownLatch(1);
        var done =
                database.later(handle -> {
                    var result = statements.apply(handle);
                    written.countDown();
                    await(gate);
                    return result;
                });
        written.await();
        return done;
    }

    static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
