package dev.parley.server.store;

import dev.parley.server.store.StoreFault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The one thread that writes. What gathers while a commit is under way shares the next one; then
 * whoever waits is told, in the order of the writes. A platform thread, since the driver's calls
 * would pin a virtual one.
 */
final class Writer implements AutoCloseable {

    private static final int MOST_MEETINGS = 5;

    private final WriteConnection connection;
    private final Engine engine;
    private final StoreLimits limits;
    private final BlockingQueue<Work<?>> queue = new LinkedBlockingQueue<>();
    private final Work<Boolean> stop = new Work<>(_ -> true);
    private final Thread thread;
    private volatile CommitListener listener = CommitListener.NONE;
    private boolean closed;

    Writer(WriteConnection connection, Engine engine, StoreLimits limits) {
        this.connection = connection;
        this.engine = engine;
        this.limits = limits;
        this.thread = Thread.ofPlatform().name("parley-store-writer").start(this::loop);
    }

    void tell(CommitListener to) {
        listener = to;
    }

    /** Queues statements; what they return is told when they are on disk. */
    synchronized <T> CompletableFuture<T> write(Function<Handle, T> statements) {
        if (closed) {
            return refused(new StoreFault(Reason.CLOSED, "the log is closed"));
        }
        if (queue.size() >= limits.mostWaiting()) {
            return refused(
                    new StoreFault(
                            Reason.BEHIND,
                            limits.mostWaiting()
                                    + " writes wait for the log already; try again later"));
        }
        var work = new Work<>(statements);
        queue.add(work);
        return work.done();
    }

    private static <T> CompletableFuture<T> refused(StoreFault fault) {
        return CompletableFuture.failedFuture(fault);
    }

    private void loop() {
        var batch = new ArrayList<Work<?>>();
        while (!stop.done().isDone()) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                continue; // only close() ends this thread
            }
            queue.drainTo(batch, limits.mostInCommit() - 1);
            commit(batch);
            batch.clear();
        }
    }

    private void commit(List<Work<?>> batch) {
        try {
            connection.commit(batch);
        } catch (RuntimeException | Error e) {
            var fault = engine.fault(e);
            if (fault.reason() == Reason.BUSY && !engine.collided(e)) {
                batch.forEach(work -> work.failed(fault));
            } else {
                oneByOne(batch);
            }
            return;
        }
        committed(batch);
    }

    private void committed(List<Work<?>> batch) {
        listener.committed();
        for (var work : batch) {
            listener.written(work.took());
            work.committed();
        }
    }

    /** A bad one fails alone; a passing fault is not run into again by all the others. */
    private void oneByOne(List<Work<?>> batch) {
        for (int i = 0; i < batch.size(); i++) {
            var work = batch.get(i);
            try {
                commitAlone(work);
            } catch (RuntimeException | Error e) {
                var fault = engine.fault(e);
                work.failed(fault);
                if (fault.passing() && fault.reason() != Reason.TOO_EARLY) {
                    batch.subList(i + 1, batch.size()).forEach(rest -> rest.failed(fault));
                    return;
                }
                continue;
            }
            committed(List.of(work));
        }
    }

    /** What meets others again and again is given up in the end. */
    private void commitAlone(Work<?> work) {
        for (int meeting = 1; ; meeting++) {
            try {
                connection.commit(List.of(work));
                return;
            } catch (RuntimeException e) {
                if (meeting == MOST_MEETINGS || !engine.collided(e)) {
                    throw e;
                }
            }
        }
    }

    /** Commits what waits and ends the thread. */
    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                queue.add(stop);
            }
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
